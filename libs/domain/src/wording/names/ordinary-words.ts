import type { Language } from "../../language/language.ts";
import { foldForSearch } from "../../search-text/fold-for-search.ts";
import { stopWords } from "../../search-text/stop-words.ts";

/**
 * How sure it is that a word which equals a name is meant as one. `rare`: hardly ever anything but a name. `thing`: also
 * a noun that is counted and so has an article ("der Koch", "ein Berg"). `time`: also a season, day, month or material,
 * which often has none ("Sommer 2026", "aus Stahl"). `other`: also an adjective, a verb or a little word.
 */
export type NameGrade = "rare" | "thing" | "time" | "other";

const germanThings = `
  Koch Berg König Fuchs Schneider Kaiser Fürst Graf Herzog Ritter Bauer Schuster Schmied Fischer Jäger Förster Bäcker Metzger Fleischer
  Zimmermann Maurer Maler Schreiber Richter Vogt Meister Pfeifer Wolf Hahn Vogel Adler Falke Hirsch Bär Hase Löwe Krebs Hecht Stern Mond
  Stein Fels Bach Brunnen Busch Baum Ast Zweig Rose Linde Tanne Blume Kohl Korn Keller Kammer Hof Haus Heim Turm Burg Schloss Schloß Markt
  Platz Weg Straße Gasse Brücke Tor Wald Feld Acker Wiese Engel Teufel Herr Mann Frau Kind Knecht Ring Nagel Hammer Kessel Topf Löffel
  Messer Becher Schaf Ochs Ochse Stier Kalb Schütz Schütze Wächter Wirt Decker Dreher Schlosser Glaser Töpfer Gerber Färber Sattler Seiler
  Schäfer Hirte Winzer Gärtner Bürger Probst Abt Mönch Papst Bischof Pfarrer Kaufmann Hauptmann Bergmann Krämer Kellner Zimmer Lampe Licht
  Schatten Kreuz Reiter Sänger Springer Läufer Geiger Trommler Spiel Scherz Witz Zorn Wunder Wunsch Sorge Kummer Freund Feind Gast Nachbar
  Bruder Vetter Vater Sohn Braut Buch Brief Blatt Feder Kasten Kiste Sack Beutel Korb Horn Bein Fuß Kopf Haupt Hals Bart Zahn Nase Finger
  Faust Hand Herz Kran Krone Kranz Kugel Kraft Bote Kunde Post Bank Stelle Stern Punkt Ziel Grund Riss Stock Stab Pflug Rad Wagen Anker
  Kai Hafen See Teich Insel Held Riese Zwerg Prinz Knopf Knoll Kuhn Pfau Star Spatz Fink Amsel Drossel Rabe Geier Kuckuck Storch Gans
  Henne Hummel Biene Käfer Wurm Floh Frosch Fisch Barsch Karpfen Aal Apfel Birne Kirsch Pflaume Nuss Bohne Zwiebel Rübe Salz Pfeffer
  Zucker Mehl Brot Butter Käse Wein Bier Wasser Feuer Rauch Asche Glut Kamm Strauß Strauss Riegel Bolzen Hebel Pumpe Schwarm Gabel Degen
  Speer Pfeil Bogen Schild Lanz Lanze Hut Mantel Rock Schuh Stiefel Handschuh Kragen Binder Wickel Faden Seide Loch Grube Graben Damm Deich
  Strom Gas Kabel Draht Steg Ecke Rand Mark Taler Heller Pfennig Groschen Kunst Pracht Zier Ehre Ruhm Lob Preis Lohn Dank Gruß Rat Rath Tat Werk Kern Schall Ton
  Klang Sang Reim Vers Witte Land Stadt Dorf Kirche Kapelle Altar Pate Amme Knabe Junker Bube Geselle Lehrling Forst Harz Rhein Main Welt
`;
const germanTimes = `
  Sommer Winter Herbst Frühling Lenz Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag
  Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Abend Morgen Mittag Nacht Tag Woche Monat Jahr Stunde Zeit Ostern Pfingsten
  Gold Silber Eisen Stahl Kupfer Zinn Blei Messing Glas Holz Leder Wolle Regen Schnee Frost Wind Sturm Hagel Donner Blitz Nebel Glück
  Ruhe Streit Sieg Krieg Frieden Ernst Treue Nord Süd Ost West Geduld Freude Not
`;
const germanOthers = `
  groß gross klein lang lange kurz kurze kurtz weiß weiss schwarz braun grün blau rot roth gelb grau bunt hell dunkel jung junge alt alte
  neu neue gut gute schön schon froh fröhlich stark kühn treu ehrlich lieb liebe reich arm dick dünn krumm kraus hart weich heiß kalt warm
  frisch früh spät schnell langsam rasch klug weise wild zahm still laut leise recht rechte echt wahr kühl edel frei fromm nass trocken
  breit schmal hoch tief nieder ober unter mitten recht links rechts voll leer ganz halb beste bester bitter süß sauer scharf stumpf
  offen bald eben gern dann wann kann soll will muss lass sag geh komm denk such bitte danke ja nein wohl kaum fast sehr viel mehr
  wenig nur noch doch mal so hier da dort nun jetzt heute morgen gestern immer nie oft an am im in ins um auf aus bei mit nach von vor
  zu über für gegen ohne durch bis seit je wie wer was wo als ob oder und aber denn weil dass der die das den dem des ein eine einen
  ich du er sie es wir ihr mich dich sich uns euch mein dein sein unser man alle alles beide jeder keiner los do ha he ho hm ab ach
  sonst stets bereits richtig falsch sicher genau leider gerade besser
`;
const englishWords = `
  hardy josh don chuck dom val mel kat barb chip stan
  will mark bill frank may april june august grace hope rob sue pat rich rose art page price long small short cook baker fisher hunter
  taylor carpenter mason miller young king knight bishop pope brown black white green gray grey stone wood woods hill field fields brook
  brooks rivers river lake snow winter winters summer summers spring day days bell ball bird fox wolf lamb bull ford church house hall park
  parks street lane moon case chase drew dean earl duke major marshall judge law power powers best good sharp strong swift wise savage love
  joy faith gay noble cash bond banks bank penny gold silver steel iron glass cotton rice berry bean cherry olive pearl ruby ivy heather
  holly daisy violet lily jasmine sandy dale glen cliff forest reed ash archer cooper turner parker porter potter butler carter gardener
  shepherd singer sergeant walker walls wells waters west north east south weeks monday friday sunday guy jack jean mike nick peg ray
  rusty skip sky stew victor ward wade tab van pierce grant miles pace post rush rust ship shore short sing sink slack stack stark
  storm tell temple tower town trap trip wall warm watts way wave weir wells wheat wheel wilder wild wind wing wright yard york
  bright burns bush butter buzz call camp cannon carver case cave chance chapel chandler clay clear cole core corn course cross crow curry
  dell ding do doll down dove drake eager east ernst fair farmer fast finch fine first fish flag fleet flower flowers fly foot found free
  french frost full gale game garden gate gift give gore great grove hand hands hard hart harper hay head heart held high hills hook horn
  how hunt in an so he ho my max mix more most moss neat new nice night now oak old on one orange over pack paint palm paper park peace
  peak pepper pick pike pine pit plant plum pool poor pound pride prince pure quick rain ran rand read real rest right ring road rock root
  sage salmon salt sand save sea seal self sell share shaw shine shot shown sides sign silk so son speed spice stand star stern still
  sterling stock store story strand sun sweet tall tan taper tide to too top touch tracy trade true truth try tune under up us version
  vice vine wait wake want warden watch web weed well went were wheeler who wit wolfe won word work worth you yes lee ann dawn eve gene
`;

const englishTimes = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
  wednesday thursday friday saturday sunday summer winter spring autumn
`;

const grades: Readonly<Record<Language, ReadonlyMap<string, NameGrade>>> = {
  de: graded([
    [germanOthers, "other"],
    [germanTimes, "time"],
    [germanThings, "thing"],
  ]),
  en: graded([
    [englishWords, "other"],
    [englishTimes, "time"],
  ]),
};

function graded(lists: readonly (readonly [string, NameGrade])[]): ReadonlyMap<string, NameGrade> {
  const map = new Map<string, NameGrade>([...stopWords].map((word) => [word, "other"]));
  for (const [list, grade] of lists) for (const word of foldForSearch(list).split(" ")) map.set(word, grade);
  return map;
}

const SHORTEST_RARE = 3;

/** @param folded as by `foldForSearch` */
export function gradeOf(folded: string, language: Language): NameGrade {
  return grades[language].get(folded) ?? (folded.length < SHORTEST_RARE ? "other" : "rare");
}
