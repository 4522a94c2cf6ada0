import { foldWord } from "../text/tokens.ts";

/** Words that tell what a name beside them names, folded as by `foldWord`. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord));
}

export const courtesies = words(
  "Herr Herrn Hr Hrn Frau Fr Fräulein Mr Mrs Ms Miss Mister Madam Messrs Herren Damen",
);
export const academicTitles = words("Dr Prof Dipl Ing Med Phil Mag Professor Doktor");

const ROLE =
  /^(?:kolleg|mitarbeiter|\p{L}*techniker|\p{L}*monteur|\p{L}*fahrer|sachbearbeiter|lagerist|praktikant|azubi|aushilfe|werkstudent|\p{L}*berater|\p{L}*verkaeufer|\p{L}*ingenieur|chef|\p{L}*leiter|disponent|buchhalter|entwickler|innendienstler|aussendienstler|vertriebler|colleague|coworker|employee|technician|engineer|driver|trainee|apprentice|intern|clerk|agent|manager|assistant|developer|fitter|installer|dispatcher|bookkeeper|accountant|consultant|supervisor)(?:e|en|in|innen|s|er|n)?$/u;
/** "Kollege", "our technician": who follows is one of ours. */
export function isRole(word: string): boolean {
  return ROLE.test(word);
}

export const our = words(
  "unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner our my",
);
export const theirs = words("Ihr Ihre Ihrem Ihren Ihrer Ihres dein deine deinem deinen deiner your their");
/** Roles that a customer's people have too: "Ihre Kollegin Frau Weber". "Ihr Techniker" is the one we send. */
const THEIR_ROLE =
  /^(?:kolleg|mitarbeiter|chef|einkaeufer|geschaeftsfuehrer|assistent|sekretaer|buchhalter|produktionsleiter|betriebsleiter|werksleiter|colleague|employee|boss|buyer|director|assistant|secretary|accountant)/;
export function isTheirRole(word: string): boolean {
  return THEIR_ROLE.test(word) || courtesies.has(word);
}

/** "Unsere Kundin Frau Koch" is none of ours. */
export const customerWords = words(
  "Kunde Kunden Kundin Mieter Mieterin Gast Patient Patientin Inhaber Inhaberin Anwohner Nachbar Nachbarin Bewerber Familie customer client guest tenant owner family",
);
export const determiners = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am vom zum zur beim ins ans aufs dieser diese dieses
  diesen diesem jeder jede jedes jeden jedem welcher welche welches mancher alle viele einige mehrere beide ihr ihre ihrem ihren ihrer ihres sein seine
  unser unsere unserem unseren unserer unseres mein meine dein deine nächsten nächster letzten letzter kommenden ganzen halben als
  the a an this that these those every each some any no your our my his her their its
`);
export const origins = words("aus von vom im in from of at bei beim");
export const bareCompanions = words("von mit durch bei laut an with by from to via for about per through");
export const placeWords = words(
  "in nach Schloss Burg Kloster Gut Hof Haus Mühle Klinikum Park Stadion Halle Villa Palais Residenz Campus castle Standort Werk Filiale Niederlassung Stadt Ort Gemeinde Region Raum Großraum Bahnhof Kreis Landkreis Sankt St Bad near site plant branch city town Lager Richtung Depot Zweigstelle Außenstelle Verteilzentrum Paketzentrum Logistikzentrum Umspannwerk Kraftwerk Hauptbahnhof Haltestelle Flughafen Autobahnkreuz Ausfahrt Station Terminal Junction Exit",
);
export const placeAfter = words("site plant branch office warehouse factory depot");
export const streetWords = words(
  "Straße Str Strasse Weg Platz Allee Gasse Ring Ufer Damm Chaussee Stieg Steig Street Road Avenue Lane Square Boulevard Drive St Rd Ave Way Court",
);
export const legalForms = words(
  "GmbH AG KG OHG GbR SE UG eG mbH KGaA Ltd Limited Inc LLC LLP plc PLC Corp Corporation Co Cie Group Gruppe Holding Söhne Sohn Sons Brothers Gebrüder Partner Stiftung BV NV SA SARL Oy AB",
);
/** "Emily Brown Primary School" */
export const institutions = words(
  "School Schule Grundschule Realschule Gymnasium Foundation Stiftung Prize Preis Institute Institut Museum Hall Halle Arena Award Library Bibliothek Hospital Klinik University Universität",
);
const BUSINESS =
  /^(?:firma|fa|unternehmen|konzern|marke|hersteller|lieferant|spedition|autohaus|\p{L}+haus|hotel|caf[eé]|bar|imbiss|pizzeria|salon|gasthof|pension|restaurant|apotheke|praxis|kanzlei|\p{L}{2,}erei|\p{L}+handel|\p{L}+werke?|\p{L}+betrieb|\p{L}+geschaeft|weingut|klinik|schule|verlag|stiftung|company|brand|firm|shop|store|bakery|supplier|vendor|manufacturer|agency|messrs|moebel|elektro|logistik|transporte|bau)$/u;
const BUSINESS_AFTER =
  /^(?:electric|industries|transporte?|logisti(?:k|cs)|\p{L}*technik|\p{L}*bau|schmierstoffe|systeme?s?|solutions|tools|motors|international|deutschland|europe|services|consulting|spedition|werke?|maschinen|anlagen|moebel|automobile|reisen|druck|verlag|medien|software|pharma|chemie|metall|elektro|milch|brauerei|backwaren|engineering|bros|brothers|foods|steel|packaging)$/u;
/** "Weber Haustechnik", "Schneider Electric" */
export function isBusinessAfter(word: string): boolean {
  return BUSINESS_AFTER.test(word);
}
export function isBusiness(word: string): boolean {
  return BUSINESS.test(word);
}
export const productWords = words(
  "Hurrikan Orkan Sturm Sturmtief Taifun Tief Hoch storm hurricane typhoon Modell Typ Serie Baureihe Produkt Marke Version Linie Programm Software Modul Gerät Maschine Pumpe Presse Anlage Reihe Ausführung Tarif Paket model type series product brand line range edition module machine pump tariff plan release",
);

/** What people do, and nothing else does. */
export const deeds = words(`
  hat hatte hätte meldet meldete ruft rief kümmert kümmerte vergaß schickt schickte sagte sagt meint meinte verwechselte übersah bearbeitet bearbeitete
  prüft prüfte klärt klärte versprach verspricht schrieb schreibt übernimmt übernahm wollte will soll sollte kann konnte muss musste darf informiert
  informierte antwortet antwortete erklärte buchte bestellte packte lieferte notierte fragt fragte leitet vertauschte schlampte versäumte
  has had will forgot forgets said says told sent entered failed promised called calls wrote handled made did didnt hasnt can could couldnt mixed
  booked overlooked missed confirmed ordered packed shipped lost took gave messed neglected never should would wants wanted looks looked handles
`);
/** What several people do. */
export const pluralDeeds = words(
  "haben hatten prüfen klären melden rufen kümmern bearbeiten übernehmen liefern wollten sollten konnten sagten haben have were said checked forgot",
);
/** What people do and things too. */
export const states = words(
  "ist war wird wurde kommt kam bleibt geht haben is was isnt wasnt comes came works worked",
);
/** Before these a name without an article is the one who acts: "weil Koch den Termin …" */
export const conjunctions = words(
  "dass weil ob wenn obwohl nachdem sobald da because that if whether while although",
);
/** "Zuständig ist Koch" */
export const dutyWords = words("zuständig verantwortlich beauftragt dabei responsible charge");
/** "Bearbeiter: Koch" */
export const labels = words(
  "Bearbeiter Bearbeiterin Zuständig Verantwortlich Ansprechpartner Name Von Cc An Gezeichnet gez assigned owner handled contact",
);
/** After these a name without an article without an article is the one who acts: "Gestern hat Koch …" */
export const inverted = words("hat hatte konnte kann will wollte sollte soll muss musste has had did");

export const contactWords = words(
  "Ansprechpartner Ansprechpartnerin Ansprechperson Kontakt Kontaktperson Ansprechpartners erreichen erreichst wenden contact reach Rückfragen Fragen questions reply",
);
export const greetingWords = words(
  "geehrte geehrter geehrtes geehrten Liebe Lieber Hallo Hi Hey Dear Hello Moin Servus Grüezi Guten",
);
export const farewells = words("Grüßen Gruß Grüße Gruss Gruessen regards wishes sincerely faithfully");
/** What stands behind a given name without being its family name: "weil Thomas Urlaub hat". */
export const businessNouns = words(
  "Urlaub Bescheid Unterlagen Feierabend Zeit Dienst Pause Post Fehler Termin Termine Teile Ware Fragen Rücksprache Auskunft Antwort Probleme Geduld",
);
/** Given names by which somebody who is none of ours is known: "Petra Weber" where Weber is Sabine. */
export const commonGivenNames = words(`
  Andreas Angelika Anja Anke Anna Anne Annette Antje Barbara Bernd Bettina Birgit Brigitte Carsten Christian Christiane Christina Christine Christoph Claudia
  Cornelia Daniel Daniela David Dieter Dirk Doris Elena Elisabeth Emma Eva Felix Florian Frank Franz Friedrich Gabriele Georg Gerd Gerhard Gisela Günter Hans
  Harald Heike Heinrich Heinz Helga Helmut Holger Ingrid Jan Jana Jens Joachim Johann Johannes Jonas Jörg Josef Julia Julian Jürgen Kai Karin Karl Kathrin
  Katja Katrin Kerstin Klaus Laura Lea Lena Leon Lisa Ludwig Lukas Manfred Manuela Marc Marcel Maria Marie Marion Markus Martin Martina Matthias Max
  Maximilian Melanie Michael Monika Nadine Nicole Nina Norbert Olaf Oliver Otto Patrick Paul Peter Petra Philipp Rainer Ralf Renate Richard Robert Rolf
  Sabine Sandra Sara Sarah Sebastian Silke Silvia Simone Sonja Stefan Stefanie Steffen Stephan Susanne Sven Thomas Thorsten Tim Tobias Tom Torsten Ulrich
  Ulrike Ursula Ute Uwe Vanessa Vera Volker Walter Werner Wilhelm Wolfgang James John Mary Linda William Elizabeth Jennifer Joseph Charles Jessica
  Karen Matthew Anthony Donald Steven Andrew Kenneth George Joshua Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Susan Margaret Betty Helen Emily Ahmed
  Mohammed Ali Fatma Ayşe Emre Murat Olga Ivan Piotr Marek Luca Giulia Pierre Sophie
`);
