/**
 * Letters that stand for one sound in the spellings which English-language news uses for Slavic, Arabic, Persian, Hebrew, Greek and Turkic
 * names, in the order in which they are replaced. Vowels, and an h that is left over inside a word, count for nothing.
 */
export const TRANSLITERATIONS: readonly (readonly [from: RegExp, to: string])[] = [
  [/(?:shch|sch|sh)/gu, 'š'],
  [/(?:tch|ch|cz)/gu, 'č'],
  [/(?:zh|dzh)/gu, 'ž'],
  [/(?:tz|ts)/gu, 'c'],
  [/(?:ks|x)/gu, 'ks'],
  [/(?:ck|kh|gh|q|g)/gu, 'k'],
  [/ph/gu, 'f'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/w/gu, 'v'],
  [/(?<=\p{L})h/gu, ''],
];

/** Spellings of one place, the one that news agencies write now first. */
export const PLACE_SPELLINGS: readonly (readonly string[])[] = `
Kyiv, Kiev
Odesa, Odessa
Kharkiv, Kharkov
Lviv, Lvov
Luhansk, Lugansk
Dnipro, Dnepr, Dnepropetrovsk, Dnipropetrovsk
Mykolaiv, Nikolaev, Nikolayev
Zaporizhzhia, Zaporizhia, Zaporozhye, Zaporizhzhya
Chernihiv, Chernigov
Chornobyl, Chernobyl
Kremenchuk, Kremenchug
Donbas, Donbass
Sevastopol, Sebastopol
Beijing, Peking
Guangzhou, Canton
Mumbai, Bombay
Kolkata, Calcutta
Chennai, Madras
Bengaluru, Bangalore
Yangon, Rangoon
Dhaka, Dacca
Tehran, Teheran
Sanaa, Sana'a
Aden, Adan
Deir al-Zour, Deir ez-Zor, Deir al-Zor, Deir Ezzor
Raqqa, Raqqah, Rakka
Daraa, Deraa
Ghouta, Ghuta
Idlib, Edlib
Irbil, Erbil, Arbil
Kirkuk, Karkuk
Benghazi, Bengasi
Misrata, Misurata
Mecca, Makkah
Jeddah, Jidda, Jiddah
Riyadh, Riad
Marrakesh, Marrakech
Kandahar, Qandahar
Mazar-i-Sharif, Mazar-e-Sharif
Almaty, Alma-Ata
Ulaanbaatar, Ulan Bator
Chisinau, Kishinev
Brasilia, Brasília
Türkiye, Turkey, Turkiye
Timor-Leste, East Timor
The Hague, Den Haag
`
  .trim()
  .split('\n')
  .map((row) => row.split(',').map((spelling) => spelling.trim()));
