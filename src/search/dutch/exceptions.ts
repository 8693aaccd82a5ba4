const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Never a part of a compound: endings, prefixes and words too general to help anybody who looks for the whole. */
export const NO_PARTS = list(`
  aar aars achtig achtige afge aller ander andere anders baar baarheid bare beide boven buiten daar dezelfde
  dien door eerst eigen elijk elijke enkel enkele erij gang gave gehele geheel gever gevers haft hafte half heden heid
  iaan iaans iek ieke ieken ingen inge ings isch ische isme isten iteit iteiten jarig jarige kans kant keer keren
  lijk lijke lijker lijks ling lingen loos loosheid loze maal maar matig matige mede meer nemen nemer ners ning ningen
  nissen onder ondere onge open over rijk rijke scha schap schappen sels seren sering sing sommige staan stel stelen stellen
  ster sters tegen teit toch toen totaal trek trekken tussen uiter uitge vaar vast verder vers verte vier voor voorbij
  waar waarde waarts weer weest wijs wijze wint zaam zaamheid zame zoals zien zelf zonder
  eren erend erende ering erings ende enden aan aanbe achter aldus alle alles anno been bege beleef beste boeg boot
   dien ding eens eerd eerde erna gaan geen geven gers haar hang hebben heeft hier houd houden ijder inne
  kend komen komt laten leid leiden leen lens lust mande mogen ment menten naar nooit omge ontvang opge peld rede reden rende
  scheid stand stemming stemmen taan tien toege tocht tred treden vallen vang vangen vervolg vind vonden voorge  
  waren wege wezen land landen berg horst laren pool zeld zetten zich
`);

/** Whole words that look like a compound and are none, or whose parts lead astray. The build reports new splits: add them here. */
export const NO_COMPOUNDS = list(`
  aandacht aangifte achteraf ambtenaar antwoord bijzonder daarnaast daarentegen gebruiken gemeente gemeenten
  informatie inwoners maatregel maatregelen misschien mogelijk mogelijkheid nederland nederlands nederlandse
  onderdeel ondersteuning onderzoek onmiddellijk openbaar opdracht overheid overzicht samenwerking slachtoffer
  slachtoffers standpunt uiteindelijk verantwoordelijk verantwoordelijkheid voldoende voorbeeld voorbeelden voorwaarde
  voorwaarden waarschijnlijk waarschuwing winterregeling wederzijds persoonlijk gezamenlijk
  achteraan achtergrond achternaam harderwijk oudewater nieuwkoop leeftijd leeftijden volgorde metropoolregio teruggerekend eruitziet
  rechterbeeld duurstede handschoenen
  vereniging verenigingen antwoorden gedwongen strafbaar landelijke landelijk
`);
