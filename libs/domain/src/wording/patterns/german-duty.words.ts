import type { WordLists } from "./word-classes.ts";

/** German words for what somebody is expected to do, for what is done well, and for what a customer does and has. */
export const germanDuties: WordLists = {
  issued: `
    ausgestellt verschickt geschickt geliefert erstellt gesendet versendet eingebaut montiert
    aufgespielt eingespielt abgeliefert herausgegeben ausgeliefert uebermittelt`,
  well: `
    richtig korrekt ordentlich ordnungsgemaess rechtzeitig puenktlich sauber sorgfaeltig genau
    vollstaendig vernuenftig sachgemaess aufmerksam gruendlich fachgerecht sachgerecht termingerecht
    fristgerecht ausreichend einwandfrei zuverlaessig vorschriftsmaessig gewissenhaft anstaendig
    weisungsgemaess vorgabegemaess gescheit hinreichend verlaesslich`,
  // What one is expected to do; with "nicht" before it, a reproach.
  duty: `
    weitergeleitet weitergegeben zurueckgerufen angerufen gemeldet eingetragen bestellt gebucht
    verbucht erledigt bearbeitet mitgenommen mitgebracht informiert geprueft ueberprueft
    kontrolliert beachtet aufgepasst eingehalten gelesen durchgelesen befolgt notiert dokumentiert
    ausgefuehrt durchgefuehrt bezahlt ueberwiesen gereinigt gewartet gewechselt angemeldet
    abgemeldet gespeichert gesichert aktualisiert unterschrieben ausgefuellt angegeben mitgeteilt
    reagiert beantwortet geantwortet verschickt versendet geschickt gesendet geliefert gekuemmert
    gedacht geschafft eingestellt angeschlossen geschlossen verriegelt abgeschaltet eingeschaltet
    hingesehen hingeschaut zugehoert nachgefragt gepflegt abgestimmt gehandelt erschienen
    aufgetaucht gekommen zugestellt zurueckgemeldet abgeholt entlueftet verpackt berechnet
    freigegeben gekuendigt bestaetigt eingereicht gehalten hingehoert abgesprochen mitgedacht
    gearbeitet gemerkt bemerkt erkannt gegeben unternommen vorbereitet geholt weitergesagt
    ausgerichtet eingeplant abgegeben verlaengert zurueckgeschrieben durchgestellt ausgetauscht
    verstanden gedrueckt benutzt verwendet aktiviert gewaehlt ausgewaehlt ausgeschaltet angezogen
    aufgeladen nachgekommen wahrgenommen`,
  remedy: `
    korrigiert behoben ausgetauscht getauscht gefunden entdeckt bemerkt erkannt berichtigt geaendert
    angepasst zurueckgenommen zurueckgezogen zurueckgeholt zurueckgerufen abgeholt storniert
    *gutgeschrieben repariert festgestellt geloest bereinigt identifiziert gemeldet ausgebaut
    entfernt *erhalten *bekommen *empfangen gesehen geprueft *gekriegt nachgewiesen ausgeschlossen
    erlaeutert erklaert beseitigt aussortiert gesperrt beschrieben erfahren erwischt ersetzt`,
  handling: `
    *angaben *angabe *eingaben *eingabe *bestellung *messung *messungen *daten *einstellung
    *einstellungen *behandlung *bedienung bedienung handhabung eingabe eingaben angabe angaben
    einstellung einstellungen nutzung verwendung benutzung lagerung wartung montage installation
    anschluss auswahl adresse behandlung gebrauch gebrauchs einbau beschreibung anfrage mass masse
    messung messungen zeichnung skizze unterlagen formular vorgaben planung bestellangaben anschrift
    handlung handeln vorgehen verhalten bedienungsweise lueftung pflege reinigung befuellung
    verkabelung verlegung vorbereitung massangabe massangaben schreibweise handschrift formulierung
    formulierungen anweisung anweisungen auskunft auskuenfte zahlung ueberweisung meldung mitteilung
    rueckmeldung lagertemperatur dosierung einweisung parametrierung programmierung konfiguration
    verpackung befestigung einparken abstellen rangieren heizen lueften putzen reinigen oeffnen
    verschluss verschliessen beladung beladen befuellen betankung entkalkung beheizung bewaesserung
    fuetterung ernaehrung umgang`,
  ownKind: `
    eigen* offensichtlich* eindeutig* grob* bedauerlich* klein* alleinig* persoenlich* einzig*
    ausschliesslich* bloss* reine* reinem reiner typisch* fatal* folgenschwer* dumm* bloed*
    uebermaessig* gross* ewig* staendig* andauernd* dauernd* notorisch* ueblich* gewohnt*
    wiederholt*`,
  pastDuty: `
    kannte kannten wusste wussten beachtete beachteten pruefte prueften merkte bemerkte meldete
    meldeten informierte rief las dachte kuemmerte erschien kam kamen reagierte reagierten erledigte
    bearbeitete leitete lieferte lieferten hielt hielten verstand antwortete liefert liefern
    reagiert antwortet haelt halten kuemmert erscheint beachtet`,
  neutral: `
    *gefunden *erreicht angetroffen bestaetigt entschieden abgeschlossen festgestellt gerechnet
    erwartet vorgefunden verfuegbar beteiligt verletzt verantwortlich gewusst getroffen gesprochen
    vorgesehen geplant veraendert geaendert`,
  attentive: `
    aufmerksam sorgfaeltig konzentriert vorbereitet informiert geschult eingearbeitet qualifiziert
    gruendlich zuverlaessig freundlich hoeflich kompetent faehig ausgeschlafen nuechtern wach
    bemueht motiviert interessiert puenktlich erfahren ausgebildet instruiert eingewiesen angeleitet
    genau ehrlich hilfsbereit ansprechbar erreichbar geeignet befugt ausgeruestet gewissenhaft
    verlaesslich ordentlich`,
  yourDuty: `
    abgeschlossen weitergeleitet weitergegeben gemeldet eingetragen mitgenommen mitgebracht
    informiert geprueft ueberprueft kontrolliert beachtet aufgepasst eingehalten gelesen
    durchgelesen befolgt notiert dokumentiert ausgefuehrt durchgefuehrt bezahlt ueberwiesen
    gereinigt gewartet gewechselt angemeldet abgemeldet gespeichert gesichert aktualisiert
    unterschrieben ausgefuellt angegeben mitgeteilt reagiert geantwortet verschickt versendet
    geschickt gesendet gedacht eingestellt angeschlossen verriegelt abgeschaltet eingeschaltet
    hingesehen hingeschaut zugehoert nachgefragt gepflegt abgestimmt gehandelt erschienen
    aufgetaucht gekommen zurueckgemeldet entlueftet bestaetigt eingereicht gehalten hingehoert
    abgesprochen mitgedacht vorbereitet weitergesagt ausgerichtet abgegeben zurueckgeschrieben
    verstanden gedrueckt benutzt verwendet aktiviert gewaehlt ausgewaehlt ausgeschaltet angezogen
    aufgeladen nachgekommen gegeben angerufen gefragt nachgesehen geschlossen geoeffnet zugemacht
    ausgesteckt eingesteckt abgelesen abgezogen vorgelegt nachgereicht abgenommen aufgeraeumt
    freigegeben erwaehnt gemerkt bemerkt erkannt gesehen begriffen gewarnt abgesichert gezahlt
    wahrgenommen`,
  happened: `
    unterlaufen passiert geschehen aufgetreten ausgefallen eingetroffen gekommen entstanden
    erschienen ausgeblieben eingegangen gescheitert`,
  pastVerb: `
    war waren kam kamen fiel fielen stand standen lieferte lieferten buchte buchten erhielt
    erhielten bekam bekamen ging gingen trat schickte schickten schrieb schrieben rief riefen
    meldete meldeten bestellte bestellten`,
  acted: `
    gab gaben nahm nahmen schrieb schrieben brachte brachten schickte schickten lieferte lieferten
    trug trugen fuhr fuhren baute bauten montierte montierten buchte buchten packte packten nannte
    nannten sagte sagten bestellte bestellten legte legten stellte stellten schickt schicken liefert
    liefern gibt bucht packt schreibt baut nennt sagt druckte notierte erfasste las verwendete
    benutzte rechnete berechnete zog zogen setzte setzten warf schloss schlossen oeffnete drueckte
    drueckten loeschte loeschten klickte tippte tippten steckte schob liess liessen sprach vergab
    strich kippte bohrte verband verpackte lud luden stellt nimmt zieht verschickt verlud uebertrug
    buchen packen notierten klebte beriet bediente`,
  demand: `
    anrufe anrufen aenderungswuensche aenderungswuenschen rueckfragen nachfragen aenderungen
    sonderwuensche sonderwuenschen mails beschwerden wuensche umbestellungen einwaende nachhaken
    nachfragerei draengen draengeln anrufserie korrekturwuensche korrekturwuenschen
    korrekturschleifen extrawuensche extrawuenschen terminwuensche terminverschiebungen umbuchungen
    reklamationen noergeleien noergelei quengeleien umentscheiden meinungswechsel planaenderungen
    anspruechen ansprueche e-mails sprachnachrichten telefonate`,
  wellDone: `
    richtiger korrekter ordnungsgemaesser sachgemaesser sorgfaeltiger fachgerechter
    bestimmungsgemaesser genauerer regelmaessiger vorschriftsmaessiger pfleglicher vernuenftiger
    umsichtiger richtigem korrektem ordnungsgemaessem sachgemaessem bestimmungsgemaessem
    sorgfaeltigem fachgerechtem sachgerechter sachgerechtem normaler normalem gehoeriger sorgsamer
    sorgsamem rechtzeitiger rechtzeitigem puenktlicher ausreichender ausreichendem angemessener
    schonender schonendem behutsamer behutsamem etwas`,
  care: `
    sorgfalt aufmerksamkeit geduld vorsicht umsicht ruhe achtsamkeit ordnung gewissenhaftigkeit
    puenktlichkeit kooperation mitarbeit mitdenken disziplin weitsicht interesse verstand
    fingerspitzengefuehl augenmass umsichtigkeit vorausschau genauigkeit praezision zuverlaessigkeit
    ruecksicht einsicht vernunft voraussicht bedacht bereitschaft initiative eigeninitiative
    engagement verstaendnis gefuehl sachverstand fachwissen koennen erfahrung kompetenz
    sensibilitaet einfuehlungsvermoegen freundlichkeit hoeflichkeit anstand respekt gruendlichkeit
    muehe entgegenkommen`,
  usage: `
    bedienung handhabung nutzung benutzung verwendung lagerung wartung montage installation
    anschluss behandlung gebrauch einbau pflege reinigung planung vorbereitung lueftung eingabe
    lektuere lesen umgang benutzen bedienen lagern pflegen reinigen putzen lueften heizen befuellen
    einstellen anschliessen aufbau aufstellen aufstellung transport behandeln ablesen verkabelung
    einlagerung entkalkung entlueftung aufbewahrung ausfuellen eingeben beladung beladen entladen
    trocknung verpackung bereifung betankung`,
  yourPart: `
    zahlung zahlungen rueckmeldung antwort antworten mitwirkung zuarbeit angabe angaben information
    informationen wartung pflege reinigung vorsicht aufmerksamkeit sorgfalt kenntnis kenntnisse
    erfahrung geduld freigabe bestaetigung unterschrift meldung vorbereitung zustimmung
    kommunikation handeln handelns verhalten verhaltens vorgehen vorgehens entscheidung
    entscheidungen aenderung aenderungen bedienung planung zusage mitteilung unterlagen eingriff
    eingriffe eigenleistung bereitschaft kooperation abnahme postleitzahl adresse anschrift
    telefonnummer bestellnummer masse handschrift schrift schreibweise schreiben absage abmeldung
    anmeldung ummeldung kuendigung bestellung bestellungen auftrag auftragserteilung ordern anfrage
    anfragen formulierung auskunft auskuenfte anweisung anweisungen weisung vorgaben beschreibung
    wegbeschreibung massangabe massangaben adressangabe adressangaben zahlungsweise ueberweisung
    zahlungsmoral ruecksendung rueckgabe rueckmeldungen abholung anlieferung bereitstellung
    uebermittlung einsendung einreichung abgabe belege nachweise dokumente datei dateien druckdaten
    daten unterlage bilder fotos plaene zeichnung zeichnungen skizze vorlage manuskript text texte
    korrekturen korrekturschleifen korrektur terminwahl terminabsage terminmitteilung terminzusage
    planaenderung umplanung umentscheiden umbuchung umbau einbau montage verkabelung verdrahtung
    installation einstellung einstellungen konfiguration software router geraet geraete anlage
    verpackung befestigung lagerung kuehlung heizverhalten lueften heizen lueftung beheizung
    fahrweise fahrstil einparken rangieren umgang nutzung verwendung ausstattung ausruestung
    vorarbeiten untergrund vorleistung vorauszahlung deckung kontodeckung konto bankverbindung
    kontonummer iban passwort passwoerter pin pins kennwort zugang mitarbeit beteiligung teilnahme
    anwesenheit abwesenheit verspaetung fehlens fehlen eintreffen erscheinen hausmittel eigenbau
    eigenbauten basteln bastelei bastelarbeiten hantieren herumprobieren experimente experiment
    versuch versuche selbstversuch selbsthilfe reparaturversuch reparaturversuche benehmen auftreten
    ton tonfall haltung erwartungen erwartung ansprueche wuensche sonderwuensche aenderungswuensche
    bedarfsplanung organisation buchfuehrung buchhaltung zettelwirtschaft`,
  instructions: `
    handbuch anleitung bedienungsanleitung vertrag agb vertragsbedingungen hinweis hinweisen
    unterlagen beipackzettel typenschild bestaetigung mail angebot gebrauchsanweisung
    betriebsanleitung aufbauanleitung montageanleitung merkblatt faq produktbeschreibung
    artikelbeschreibung packungsbeilage etikett aufkleber schild schildern pflegehinweis
    pflegeetikett datenblatt vertragstext kleingedruckten kleingedruckte bedingungen hausordnung
    aushang webseite website homepage startseite newsletter rechnung lieferschein
    auftragsbestaetigung buchungsbestaetigung einladung ticket fahrschein karte formular`,
  constant: `
    staendige* dauernde* ewige* vielen wiederholte* haeufige* permanente* zahllose* endlose*
    unzaehlige*`,
  arriving: `
    da vorliegt vorliegen eintrifft eintreffen kommt verfuegbar fertig frei bereit geklaert
    abgeschlossen geliefert zurueck lieferbar ankommt ankommen erlaubt erlauben zulaesst zulassen
    moeglich soweit steht stehen laeuft feststeht bekannt klar besetzt erledigt behoben eingetroffen
    angekommen geprueft gefunden passt`,
  ordered:
    "bestellt gebucht gewuenscht gewaehlt gekauft angefragt reserviert gemietet genommen abonniert erhalten",
  goodNews: `
    kosten gebuehren gebuehr schuld verloren muessen brauchen wieder falsch sorgen mehrkosten
    aufpreis problem probleme entschuldigung tut leid verstehen verstaendlich hinnehmen bitten bitte`,
  benign: `
    gut gutgeschrieben bestellt geliefert gebracht abgeholt uebernommen bestaetigt zugesagt
    informiert geprueft repariert getauscht eingebaut montiert gefertigt hergestellt gemessen
    vermessen untersucht vorbereitet reserviert zurueckgelegt eingetragen vorgemerkt korrigiert
    geoeffnet gereinigt entlueftet gewartet angewiesen ueberwiesen erstattet verschickt versandt
    versendet geschickt gesendet gepackt verpackt verladen beladen freigegeben angeboten angeliefert
    nachgeliefert nachgebessert ausgebessert behoben geloest erreicht angerufen zurueckgerufen
    besucht gesprochen besprochen vereinbart geklaert gefragt nachgefragt gebeten beantragt
    beantwortet geantwortet geschrieben notiert dokumentiert aufgenommen erfasst weitergeleitet
    begonnen angefangen gestartet beendet abgeschlossen fertiggestellt gearbeitet begleitet beraten
    empfohlen vorgeschlagen geplant umgeplant eingeplant verlegt verschoben verlaengert erweitert
    verbessert aktualisiert erneuert ersetzt ausgewechselt ausgebaut angeschlossen eingerichtet
    eingestellt nachgestellt justiert kalibriert programmiert installiert gestellt aufgestellt
    aufgebaut abgebaut zurueckgebaut entfernt beseitigt gesperrt entsperrt freigeschaltet umgestellt
    umgebucht gebucht verbucht storniert berechnet ausgestellt erstellt angelegt gespeichert
    gesichert wiederhergestellt gerettet gefunden entdeckt bemerkt erkannt festgestellt ermittelt
    gesehen gehoert gelesen gelernt geschult getestet probiert versucht unterstuetzt geholfen
    gedankt bedankt entschuldigt gemeldet mitgeteilt angekuendigt gesagt erklaert gezeigt erlaeutert
    genannt zusammengestellt gesammelt sortiert ausgemessen nachgemessen geladen gefahren gekommen
    angekommen eingetroffen erschienen gewesen geworden abgefahren losgefahren unterwegs gegeben
    uebergeben angenommen entgegengenommen erhalten bekommen empfangen zugestellt abgegeben
    eingelagert gelagert gegangen beauftragt bewilligt genehmigt unterschrieben verlangt gewuenscht
    gemacht getan verhandelt gewonnen hinterlegt hinterlassen ausgetauscht eingesetzt nachbestellt
    nachgesehen nachgeschaut geschaut gegossen neu umgesetzt umgebaut verstaerkt besetzt eroeffnet`,
  benignPast: `
    bestaetigte bestaetigten meldete meldeten pruefte prueften lieferte lieferten bestellte
    bestellten reparierte reparierten tauschte tauschten informierte informierten klaerte klaerten
    holte holten bemerkte bemerkten entdeckte entdeckten erreichte erreichten besuchte besuchten
    erklaerte erklaerten arbeitete arbeiteten machte machten sagte sagten suchte suchten fragte
    fragten antwortete antworteten wartete warteten reagierte reagierten stellte stellten brauchte
    brauchten benoetigte benoetigten leitete leiteten gute guten rechte neue`,
};
