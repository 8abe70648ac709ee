/** A country with the words that stand for it in the news. */
export interface Country {
  name: string;
  /** Other names and short forms ("U.S.", "Britain"). */
  aliases: readonly string[];
  /** Adjectives and names of its people ("Russian", "Dutch"); plurals in -s are not listed. */
  demonyms: readonly string[];
  /** Seat of government, in its spellings. */
  capitals: readonly string[];
  /** Offices that speak for it ("Kremlin", "Downing Street"). */
  seats: readonly string[];
}

/**
 * name | aliases | demonyms | capitals | seats. Members and observers of the United Nations and a few others that the news treats alike;
 * names by use in English-language news.
 */
const TABLE = `
Afghanistan || Afghan | Kabul |
Albania || Albanian | Tirana |
Algeria || Algerian | Algiers |
Andorra || Andorran | Andorra la Vella |
Angola || Angolan | Luanda |
Argentina || Argentine, Argentinian | Buenos Aires | Casa Rosada
Armenia || Armenian | Yerevan |
Australia || Australian | Canberra |
Austria || Austrian | Vienna | Ballhausplatz
Azerbaijan || Azerbaijani, Azeri | Baku |
Bahamas | The Bahamas | Bahamian | Nassau |
Bahrain || Bahraini | Manama |
Bangladesh || Bangladeshi | Dhaka |
Barbados || Barbadian | Bridgetown |
Belarus | Belorussia | Belarusian, Belarussian | Minsk |
Belgium || Belgian | Brussels |
Belize || Belizean | Belmopan |
Benin || Beninese | Porto-Novo |
Bhutan || Bhutanese | Thimphu |
Bolivia || Bolivian | La Paz, Sucre |
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian | Sarajevo |
Botswana || Botswanan | Gaborone |
Brazil || Brazilian | Brasilia, Brasília | Planalto
Brunei || Bruneian | Bandar Seri Begawan |
Bulgaria || Bulgarian | Sofia |
Burkina Faso || Burkinabe | Ouagadougou |
Burundi || Burundian | Bujumbura, Gitega |
Cambodia || Cambodian | Phnom Penh |
Cameroon || Cameroonian | Yaounde, Yaoundé |
Canada || Canadian | Ottawa | Parliament Hill, Rideau Hall
Cape Verde | Cabo Verde | Cape Verdean | Praia |
Central African Republic || Central African | Bangui |
Chad || Chadian | N'Djamena |
Chile || Chilean | Santiago | La Moneda
China | People's Republic of China, PRC | Chinese | Beijing, Peking | Zhongnanhai
Colombia || Colombian | Bogota, Bogotá |
Comoros || Comorian | Moroni |
Costa Rica || Costa Rican | San Jose, San José |
Croatia || Croatian, Croat | Zagreb |
Cuba || Cuban | Havana |
Cyprus || Cypriot | Nicosia |
Czech Republic | Czechia | Czech | Prague |
Democratic Republic of the Congo | Congo, DR Congo, DRC, Democratic Republic of Congo | Congolese | Kinshasa |
Denmark || Danish, Dane | Copenhagen | Christiansborg
Djibouti || Djiboutian | Djibouti City |
Dominican Republic || Dominican | Santo Domingo |
Ecuador || Ecuadorian, Ecuadorean | Quito |
Egypt || Egyptian | Cairo |
El Salvador || Salvadoran, Salvadorean | San Salvador |
Equatorial Guinea || Equatoguinean | Malabo |
Eritrea || Eritrean | Asmara |
Estonia || Estonian | Tallinn |
Eswatini | Swaziland | Swazi | Mbabane |
Ethiopia || Ethiopian | Addis Ababa |
Fiji || Fijian | Suva |
Finland || Finnish, Finn | Helsinki |
France || French | Paris | Elysee, Élysée, Elysee Palace, Élysée Palace, Quai d'Orsay
Gabon || Gabonese | Libreville |
Gambia | The Gambia | Gambian | Banjul |
Georgia || Georgian | Tbilisi |
Germany || German | Berlin | Chancellery, Bundestag, Bundesregierung
Ghana || Ghanaian | Accra |
Greece || Greek | Athens |
Greenland || Greenlandic, Greenlander | Nuuk |
Guatemala || Guatemalan | Guatemala City |
Guinea || Guinean | Conakry |
Guinea-Bissau || Bissau-Guinean | Bissau |
Guyana || Guyanese | Georgetown |
Haiti || Haitian | Port-au-Prince |
Honduras || Honduran | Tegucigalpa |
Hong Kong || Hong Konger ||
Hungary || Hungarian | Budapest |
Iceland || Icelandic, Icelander | Reykjavik, Reykjavík |
India || Indian | New Delhi, Delhi | Lok Sabha
Indonesia || Indonesian | Jakarta |
Iran | Islamic Republic, Islamic Republic of Iran | Iranian | Tehran, Teheran |
Iraq || Iraqi | Baghdad |
Ireland | Republic of Ireland | Irish | Dublin | Taoiseach, Leinster House
Israel || Israeli | Jerusalem, Tel Aviv | Knesset
Italy || Italian | Rome | Quirinale, Palazzo Chigi
Ivory Coast | Côte d'Ivoire, Cote d'Ivoire | Ivorian | Yamoussoukro, Abidjan |
Jamaica || Jamaican ||
Japan || Japanese | Tokyo | Diet, Kantei
Jordan || Jordanian | Amman |
Kazakhstan || Kazakh, Kazakhstani | Astana, Nur-Sultan |
Kenya || Kenyan | Nairobi |
Kosovo || Kosovar, Kosovan | Pristina, Prishtina |
Kuwait || Kuwaiti | Kuwait City |
Kyrgyzstan || Kyrgyz | Bishkek |
Laos || Lao, Laotian | Vientiane |
Latvia || Latvian | Riga |
Lebanon || Lebanese | Beirut |
Lesotho || Basotho | Maseru |
Liberia || Liberian | Monrovia |
Libya || Libyan | Tripoli |
Liechtenstein || Liechtensteiner | Vaduz |
Lithuania || Lithuanian | Vilnius |
Luxembourg || Luxembourgish, Luxembourger ||
Madagascar || Malagasy | Antananarivo |
Malawi || Malawian | Lilongwe |
Malaysia || Malaysian | Kuala Lumpur, Putrajaya |
Maldives || Maldivian ||
Mali || Malian | Bamako |
Malta || Maltese | Valletta |
Marshall Islands || Marshallese | Majuro |
Mauritania || Mauritanian | Nouakchott |
Mauritius || Mauritian | Port Louis |
Mexico || Mexican | Mexico City | Los Pinos
Micronesia || Micronesian | Palikir |
Moldova || Moldovan | Chisinau, Chișinău |
Monaco || Monegasque ||
Mongolia || Mongolian | Ulaanbaatar, Ulan Bator |
Montenegro || Montenegrin | Podgorica |
Morocco || Moroccan | Rabat |
Mozambique || Mozambican | Maputo |
Myanmar | Burma | Burmese | Naypyidaw, Naypyitaw, Yangon |
Namibia || Namibian | Windhoek |
Nauru || Nauruan | Yaren |
Nepal || Nepali, Nepalese | Kathmandu |
Netherlands | Holland, the Netherlands | Dutch | The Hague, Amsterdam |
New Zealand || New Zealander | Wellington | Beehive
Nicaragua || Nicaraguan | Managua |
Niger || Nigerien | Niamey |
Nigeria || Nigerian | Abuja | Aso Rock
North Korea | DPRK, Democratic People's Republic of Korea, the North | North Korean | Pyongyang |
North Macedonia | Macedonia | Macedonian, North Macedonian | Skopje |
Norway || Norwegian | Oslo | Storting
Oman || Omani | Muscat |
Pakistan || Pakistani | Islamabad |
Palau || Palauan | Ngerulmud |
Palestine | Palestinian Authority, Palestinian territories, State of Palestine | Palestinian | Ramallah |
Panama || Panamanian | Panama City |
Papua New Guinea || Papua New Guinean | Port Moresby |
Paraguay || Paraguayan | Asuncion, Asunción |
Peru || Peruvian | Lima |
Philippines | The Philippines | Philippine, Filipino | Manila | Malacanang, Malacañang
Poland || Polish, Pole | Warsaw | Sejm
Portugal || Portuguese | Lisbon |
Qatar || Qatari | Doha |
Republic of the Congo | Congo-Brazzaville || Brazzaville |
Romania || Romanian | Bucharest | Cotroceni
Russia | Russian Federation | Russian | Moscow | Kremlin, Duma
Rwanda || Rwandan | Kigali |
Saint Lucia || Saint Lucian | Castries |
Samoa || Samoan | Apia |
San Marino || Sammarinese ||
Saudi Arabia | the Kingdom of Saudi Arabia | Saudi, Saudi Arabian | Riyadh | Royal Court
Senegal || Senegalese | Dakar |
Serbia || Serbian, Serb | Belgrade |
Seychelles || Seychellois | Victoria |
Sierra Leone || Sierra Leonean | Freetown |
Singapore || Singaporean || Istana
Slovakia || Slovak, Slovakian | Bratislava |
Slovenia || Slovenian, Slovene | Ljubljana |
Solomon Islands || Solomon Islander | Honiara |
Somalia || Somali | Mogadishu |
South Africa || South African | Pretoria, Cape Town | Union Buildings
South Korea | Republic of Korea, ROK, the South | South Korean | Seoul | Blue House
South Sudan || South Sudanese | Juba |
Spain || Spanish, Spaniard | Madrid | Moncloa, Cortes
Sri Lanka || Sri Lankan | Colombo |
Sudan || Sudanese | Khartoum |
Suriname || Surinamese | Paramaribo |
Sweden || Swedish, Swede | Stockholm | Rosenbad, Riksdag
Switzerland || Swiss | Bern, Berne | Federal Palace
Syria || Syrian | Damascus |
Taiwan || Taiwanese | Taipei |
Tajikistan || Tajik | Dushanbe |
Tanzania || Tanzanian | Dodoma, Dar es Salaam |
Thailand || Thai | Bangkok |
Timor-Leste | East Timor | Timorese | Dili |
Togo || Togolese | Lome, Lomé |
Tonga || Tongan | Nuku'alofa |
Trinidad and Tobago | Trinidad | Trinidadian | Port of Spain |
Tunisia || Tunisian | Tunis |
Turkey | Türkiye, Turkiye | Turkish, Turk | Ankara |
Turkmenistan || Turkmen | Ashgabat |
Tuvalu || Tuvaluan | Funafuti |
Uganda || Ugandan | Kampala |
Ukraine || Ukrainian | Kyiv, Kiev | Bankova, Verkhovna Rada, Rada
United Arab Emirates | UAE, Emirates | Emirati | Abu Dhabi |
United Kingdom | U.K., UK, Britain, Great Britain | British, Briton | London | Downing Street, No. 10, No 10, Whitehall, Westminster, Foreign Office, Buckingham Palace
United States | U.S., US, U.S.A., USA, America, United States of America | American | Washington, Washington D.C., Washington DC | White House, State Department, Pentagon, Capitol Hill, Oval Office, Foggy Bottom
Uruguay || Uruguayan | Montevideo |
Uzbekistan || Uzbek | Tashkent |
Vanuatu || Ni-Vanuatu | Port Vila |
Vatican | Holy See | Vatican | Vatican City | Apostolic Palace
Venezuela || Venezuelan | Caracas | Miraflores
Vietnam | Viet Nam | Vietnamese | Hanoi |
Yemen || Yemeni | Sanaa, Sana'a |
Zambia || Zambian | Lusaka |
Zimbabwe || Zimbabwean | Harare |
`;

const words = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const readRow = (row: string): Country => {
  const [name, aliases, demonyms, capitals, seats] = row.split('|');
  return {
    name: name!.trim(),
    aliases: words(aliases),
    demonyms: words(demonyms),
    capitals: words(capitals),
    seats: words(seats),
  };
};

export const COUNTRIES: readonly Country[] = TABLE.trim().split('\n').map(readRow);
