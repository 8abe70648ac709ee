/** Names of meta elements that say something of the article, by what they say: the surest first. */

export const titleNames = [
  'og:title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'twitter:title',
  'headline',
];

export const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'article:published',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'ptime',
  'pdate',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'date',
];

export const publisherNames = [
  'og:site_name',
  'article:publisher_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'cre',
  'application-name',
  'publisher',
];

export const authorNames = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'citation_author',
  'byl',
  'article:author',
  'og:article:author',
];

export const addressNames = ['og:url', 'parsely-link', 'twitter:url'];

export const languageNames = ['content-language', 'og:locale', 'language'];
