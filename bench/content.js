// A report of about the given number of pages, from a fixed list of sentences: headings, paragraphs, lists and tables.

const sentences = [
  'The delegations met for the third time this year and left the hardest questions to a smaller group of experts.',
  'Ministers had asked for a text by the end of the week, yet nobody expected the annexes to be ready before spring.',
  'A monitoring mission of forty people would report every month, first to the commission and then to both parliaments.',
  'The opposition called the arrangement provisional, and the government did not contradict it.',
  'Under the draft, water is released in two pulses, the first of them as soon as the snow on the upper slopes melts.',
  'Independent hydrologists consider the figures plausible, although they rest on measurements from only six stations.',
  'Several municipalities downstream announced that they would go to court if no timetable was published.',
  'The final communiqué mentions transparency four times and verification once.',
];

const paragraph = (seed) =>
  Array.from({ length: 5 }, (_, i) => sentences[(seed * 3 + i * (1 + (seed % 3))) % sentences.length]).join(' ');

const chapter = (number) => `
<section>
  <h2>Chapter ${number}</h2>
  <p>${paragraph(number)}</p><p>${paragraph(number + 1)}</p>
  <h3>Positions</h3>
  <ul><li>${sentences[number % 8]}</li><li>${sentences[(number + 3) % 8]}</li><li>${sentences[(number + 5) % 8]}</li></ul>
  <p>${paragraph(number + 2)}</p><p>${paragraph(number + 3)}</p>
  <table>
    <thead><tr><th scope="col">Issue</th><th scope="col">Upstream</th><th scope="col">Downstream</th></tr></thead>
    <tbody>${[0, 1, 2, 3]
      .map(
        (row) =>
          `<tr><th scope="row">Point ${row + 1}</th><td>${sentences[(number + row) % 8]}</td><td>${sentences[(number + row + 4) % 8]}</td></tr>`,
      )
      .join('')}</tbody>
  </table>
  <p>${paragraph(number + 4)}</p><p>${paragraph(number + 5)}</p>
</section>`;

const style = `
@page { size: A4; margin: 25mm; @bottom-center { content: counter(page) " of " counter(pages); } }
html { font: 10.5pt/14pt serif; } p { text-align: justify; hyphens: auto; margin: 0 0 7pt; }
h2 { break-before: page; font: 600 16pt/21pt sans-serif; } h3 { font: 600 11.5pt/14pt sans-serif; }
table { border-collapse: collapse; width: 100%; margin: 7pt 0; } th, td { border-top: 0.5pt solid; padding: 3pt; text-align: left; vertical-align: top; }`;

/** @returns {string} HTML; two pages a chapter */
export const report = (pages) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report</title>
<style>${style}</style></head><body><h1>Report</h1>${Array.from({ length: pages / 2 }, (_, i) => chapter(i + 1)).join('')}</body></html>`;
