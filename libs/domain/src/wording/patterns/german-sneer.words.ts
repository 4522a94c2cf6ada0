import type { WordLists } from "./word-classes.ts";

/** German words that make a report a reproach, whoever it is about. */
export const germanSneers: WordLists = {
  sneer:
    "offenbar anscheinend offensichtlich scheinbar bekanntlich angeblich augenscheinlich selbstredend notorisch",
  // Done as if nobody had to be asked.
  brazenly: `
    kurzerhand munter froehlich seelenruhig stillschweigend klammheimlich heimlich schlichtweg
    schlicht frech dreist ungeniert achselzuckend gedankenlos wortlos kommentarlos ungefragt
    unaufgefordert eigenmaechtig glattweg glatt gnadenlos freihaendig blind blindlings ungelesen
    ungeprueft ungetestet unbesehen fluechtig nebenbei halbherzig lustlos unverrichteter tatenlos
    untaetig planlos ziellos wahllos willkuerlich`,
  tooMuch: `
    klein kleines kleine kleinen gross grosses grosse grossen kurz kurze kurzen lang lange langen
    eng engen duenn duenne dick dicke hoch hohe hohen tief tiefe niedrig niedrige frueh spaet weit
    nah nahe heiss kalt warm stark schwach fest locker lose schnell langsam viel viele wenig wenige
    oft selten knapp grob fein nass trocken laut leise schwer leicht breit schmal steil flach
    grosszuegig sparsam`,
  losable: `
    schluessel schluessels umschlag akte akten unterlagen brief briefe schreiben zettel formular
    antrag antraege plaene plan schein karte ausweis pass vertrag vertraege urkunde belege beleg
    quittung lieferschein paket pakete sendung koffer post originale dokumente rezept befund befunde
    probe proben mappe gepaeck schmuck ordner karten ticket gutschein bewerbung notiz mail nachricht
    bestellung auftrag rechnung kartei adresse telefonnummer teil teile schraube schrauben kabel
    geraet handy brille ring kette jacke tasche`,
  useless: `
    unbrauchbar wertlos unleserlich unverstaendlich wirr murks muell schrott mist quatsch unsinn
    verwackelt unscharf unvollstaendig falsch ungueltig unzureichend mangelhaft lueckenhaft
    fehlerhaft duerftig untauglich ungeeignet veraltet verkehrt laecherlich witzlos miserabel
    chaotisch schlampig ungenau ungenuegend`,
  basedOn:
    "beruht beruhen beruhte basiert fusst resultiert resultieren stammt stammen stammte ruehrt ruehren ruehrte kommt kommen kam geht gehen ging folgt entstammt",
  ourGoods:
    "sendung bestellung paket lieferung geraet konto adresse vertrag rechnung anlage maschine auftrag haus wohnung seite termin",
  verbOfFate:
    "bekommt kriegt zahlt wartet verpasst riskiert erhaelt steht sitzt hat ist kommt findet verliert lernt hoert handelt macht wird",
  reproachVerb:
    "bestellen bestellst kaufen kaufst klicken klickst ueberweisen ueberweist geben gibst reissen reisst nehmen nimmst lassen laesst stellen stellst legen legst warten wartest melden meldest rufen rufst schicken schickst ignorieren ignorierst oeffnen oeffnest unterschreiben unterschreibst werfen wirfst",
  carelessness:
    "mangel mangels fehlens fehlen unterlassung unterlassen vergessens vergessen griffs griff bummelei unordnung schlamperei traegheit unwillen sturheit alleingangs",
  stemWith:
    "nachzudenken nachzufragen nachzusehen nachzuschauen nachzumessen zuzuhoeren hinzusehen hinzuschauen anzurufen zurueckzurufen einzuwickeln aufzupassen abzuwarten auszupacken",
  toldWrong: "erklaert gemeldet beschrieben erlaeutert",
  doneWrong: "gesperrt storniert geaendert angepasst entfernt abgeholt getauscht ausgetauscht ausgebaut",
  livedWith:
    "rechnen leben wundern aushalten hinnehmen zahlen warten fuehlen beschweren beklagen empoeren erwarten",
  // What a customer does that is told in thanks or as a plain fact, also as a reason.
  courteous: `
    gefragt nachgefragt angefragt geschrieben gemeldet gewartet gebeten gewuenscht bestellt gekauft
    bezahlt gezahlt erhalten bekommen informiert hingewiesen mitgeteilt geduldet verlassen vertraut
    gehabt geaergert verdient beschwert reklamiert gerechnet erlebt gesehen gehoert angerufen
    gesprochen gebucht reserviert vereinbart abonniert gekuendigt widersprochen zugestimmt gewaehlt
    entschieden gemietet geholfen unterstuetzt gesorgt gefunden entdeckt bemerkt gewohnt gewesen
    geworden gebraucht benoetigt beauftragt abgeschlossen empfohlen erklaert gelitten erlitten
    verzichtet gespart eingeladen besucht gewonnen beschrieben geschildert fotografiert dokumentiert
    notiert aufgehoben gehofft erwartet gefreut verloren ausgeharrt durchgehalten vertroestet
    aufgewendet ausgelegt verauslagt gekommen gefahren gereist`,
  unlike:
    "versaeumten versaeumtest vergassen vergasst verschwiegen verschwiegst versandten unterliessen unterliesst liessen liesst uebersahen uebersahst ignorierten verpassten missachteten verweigerten verwechselten",
  nothingGoes:
    "drehen arbeiten lesen finden gehen weiter drucken liefern erkennen pruefen rechnen bauen machen zurueck",
  customerRole: `
    betreiber betreibers eigentuemer eigentuemers eigentuemerin bauherr bauherrn bauherrin kunde
    kunden kundin nutzer nutzers nutzerin anwender anwenders patient patienten patientin tierhalter
    halter fahrzeughalter mieter mieters mieterin bewohner bewohners fahrgast besteller absender
    auftraggeber auftraggebers anschlussinhaber kontoinhaber versicherungsnehmer antragsteller
    anrufer benutzer kaeufer angehoerigen gemeinde erblasser erziehungsberechtigte eltern`,
  are: "sind bist waren warst",
};
