import type { WordLists } from "./word-classes.ts";

/** German deeds that serve a customer or harm nobody, and those that only ever harm; see `germanForms`. */
export const germanDeeds: WordLists = {
  // What somebody of ours does for a customer.
  helpful: `
    nachge* weiterge* wiederge* wiederher* fertigge* gegenge* mitge* vorge* durchge* freige*
    zurueckgebucht zurueckgespielt zurueckgeschrieben zurueckgelegt herausge* bereitge* zusammenge*
    hinzuge* neuge* umge* ausge* einge* aufge* geschnitten gefegt gewischt gelueftet versiegelt
    gebacken geputzt gesaugt gemaeht gepflanzt tapeziert gefliest gedaemmt gemauert betoniert
    gegraben verfuellt gepflastert geraeumt gestreut gehackt gekehrt geschaerft gewuchtet
    gespachtelt grundiert gebeizt genaeht gebuegelt gestaerkt geimpft gewogen gefuettert gegrillt
    gewuerzt geschaelt verziert dekoriert moebliert gerahmt angemischt geeicht synchronisiert
    validiert verifiziert dokumentiert formatiert gescannt gefaxt gemailt gepostet gestreamt
    gehostet gepatcht gebootet gelistet verlinkt verknuepft verschluesselt abgesegnet abgewogen
    abgestaubt abgewischt abgeklebt abgeriegelt abgefuellt abgeschmiert ausgelesen eingelesen
    abgelesen nachgefuellt aufgefuellt befuellt geoelt gefettet geschmiert gespuelt durchgespuelt
    entkalkt entstoert entschluesselt entsperrt desinfiziert analysiert ausgewertet bewertet
    begutachtet besichtigt inspiziert protokolliert fotografiert abgedichtet verschweisst
    geschweisst geloetet verloetet verschraubt angeschraubt festgezogen nachgezogen angezogen neu
    verkabelt verdrahtet umverdrahtet verlegt angepasst angebracht befestigt gesichert abgesichert
    abgestuetzt gestrichen lackiert nachlackiert poliert geschliffen verputzt verfugt geklebt
    verklebt zugeschnitten gebohrt gefraest gedreht gebogen gegossen gezeichnet entworfen
    konstruiert geplant umgeplant vorgezogen eingeschoben eingeteilt zugeteilt zugewiesen zugeordnet
    zugesandt zugeschickt zugesichert zugesprochen eingeladen ausgeladen umgeladen abgeladen
    entladen aufgeladen ausgepackt umgepackt eingepackt beigelegt beigefuegt mitgegeben mitgeliefert
    mitgeteilt mitgenommen mitgebracht vorbeigebracht hingebracht zurueckgebracht zurueckgegeben
    zurueckerhalten zurueckgestellt zurueckgemeldet zurueckgesetzt herausgefunden herausgesucht
    herausgenommen ausgesucht ausgewaehlt gewaehlt rausgesucht aufgespielt eingespielt nachgespielt
    nachgeruestet umgeruestet ausgeruestet hochgeladen heruntergeladen uebertragen uebermittelt
    uebernommen uebergeben ueberreicht ueberbracht uebersetzt ueberarbeitet ueberwacht ueberprueft
    ueberwiesen unterwiesen unterrichtet unterzeichnet untersucht unterstuetzt verglichen
    abgeglichen ausgeglichen beglichen bezahlt gezahlt abgerechnet verrechnet nachberechnet erlassen
    erlaeutert ergaenzt erhoeht ermaessigt ermoeglicht erneuert errichtet erreicht ersucht erwirkt
    erzielt erbeten erfragt erfuellt erfasst erhoben erledigt eroertert ermittelt erprobt verbessert
    verdoppelt vereinfacht vereinigt verhandelt vermittelt vermerkt vermietet vermutet verkauft
    verfolgt verfasst verhindert vermieden verbunden vertreten vertraut verstanden verstaendigt
    verringert versprochen versichert versorgt verteilt verzichtet verwendet verwahrt verwaltet
    vervollstaendigt veroeffentlicht vorgelegt vorgemerkt vorgestellt vorgesehen vorgenommen
    vorgemessen vorgefuehrt vorgewarnt vorgelesen vollendet behandelt bearbeitet beauftragt
    beaufsichtigt befragt begruesst begonnen begleitet behalten bemueht benannt benachrichtigt
    benoetigt benutzt beobachtet beraten berechnet bereitgestellt berichtet berichtigt beruhigt
    beschafft beschleunigt beschrieben beschriftet beschlossen besorgt bestimmt betont betreut
    betrieben bewiesen bewilligt bezogen bezeichnet dazugelegt dargelegt durchgefuehrt durchgegeben
    durchgesprochen durchgerechnet durchgesehen durchgestellt durchgemessen durchsucht eingebracht
    eingefuehrt eingefuegt eingegriffen eingehalten eingeholt eingereicht eingerichtet eingesammelt
    eingeschaltet eingeschickt eingesehen eingesetzt eingestellt eingetroffen eingewiesen einbezogen
    eingegangen einberufen entgegengekommen entlassen entlastet entlohnt entschaedigt entschieden
    entwickelt entwarnt entnommen entsorgt entzogen entstanden geantwortet gebaut gebeten gebracht
    gedankt gedruckt gedacht gedauert geeinigt geehrt gefahren gefeiert gefertigt gefolgt gefordert
    gefragt gefunden gefuehrt gefuellt gegruendet gegriffen gehalten geheizt geholfen geholt gehoert
    gekauft geklaert geklingelt geklopft gekuehlt gekuemmert gekuerzt geladen gelangt gelegt gelernt
    gelesen geliehen gelobt geloest gemeint gemerkt gemessen genannt genehmigt genommen genutzt
    geordnet geprobt geprueft gerechnet geredet gereinigt gereist gerettet gerichtet gerufen
    geschafft geschaltet geschaut geschildert geschenkt geschlossen geschoben geschrieben geschuetzt
    gesenkt gesessen gespart gespendet gesperrt gesprochen gestaltet gestanden gestartet gestellt
    gestoppt gesucht geteilt getestet getragen getrocknet getroffen gewechselt geworben gewidmet
    gewiesen gewissert gewuenscht gezaehlt gezeigt gezogen gewusst gewollt gekonnt gesollt gemusst
    geduerft gemocht gewartet gewarnt angefragt angefordert angefertigt angegeben angehoben
    angehoert angekommen angekuendigt angelegt angeleitet angelernt angeliefert angemeldet angemerkt
    angenommen angeordnet angepackt angereist angerufen angesagt angeschafft angeschaut
    angeschrieben angesehen angesetzt angesprochen angestossen angestrebt angetreten angetroffen
    angewandt angewendet angewiesen angeboten abgearbeitet abgebaut abgebildet abgebucht abgedeckt
    abgefahren abgefangen abgefragt abgegeben abgehakt abgehoert abgeholt abgekuehlt abgelegt
    abgeleitet abgeloest abgemeldet abgemessen abgenommen abgepumpt abgerufen abgesagt abgeschaltet
    abgeschickt abgeschlossen abgesetzt abgesprochen abgestimmt abgetragen abgewartet abgewickelt
    abgezogen abgeklaert abonniert aufbereitet aufbewahrt aufgebaut aufgebracht aufgefordert
    aufgefrischt aufgegeben aufgegriffen aufgehoben aufgeklaert aufgelegt aufgelistet aufgeloest
    aufgenommen aufgeraeumt aufgerufen aufgesetzt aufgespuert aufgestellt aufgestockt aufgesucht
    aufgetaut aufgeteilt aufgewertet aufgezeichnet aufgezeigt aufgedeckt aufgefallen aufgefunden
    aufgeschlossen aufgeschrieben ausgearbeitet ausgebaut ausgebessert ausgebildet ausgedruckt
    ausgefuehrt ausgefuellt ausgegeben ausgehaendigt ausgeholfen ausgeliehen ausgeliefert ausgemacht
    ausgemessen ausgemustert ausgepumpt ausgerechnet ausgerichtet ausgeraeumt ausgeschaltet
    ausgeschrieben ausgesprochen ausgestattet ausgetauscht ausgewechselt ausgewiesen ausgezahlt
    auseinandergesetzt nachbestellt nachgebaut nachgebessert nachgefasst nachgefragt nachgeforscht
    nachgegangen nachgehakt nachgeholt nachgekauft nachgelesen nachgeliefert nachgemessen
    nachgerechnet nachgereicht nachgesandt nachgeschickt nachgeschlagen nachgesehen nachgestellt
    nachgetragen nachgewiesen nachverfolgt nachvollzogen neugestartet programmiert parametriert
    kalibriert justiert konfiguriert reserviert restauriert rekonstruiert recherchiert registriert
    reagiert reduziert organisiert koordiniert kontaktiert kontrolliert kopiert kommentiert
    korrigiert notiert optimiert produziert repariert sortiert stabilisiert storniert studiert
    telefoniert terminiert transportiert trainiert aktiviert aktualisiert akzeptiert archiviert
    installiert informiert integriert investiert diagnostiziert digitalisiert diskutiert eskaliert
    garantiert identifiziert simuliert signalisiert priorisiert quittiert modernisiert montiert
    demontiert motiviert lokalisiert isoliert saniert profitiert passiert probiert qualifiziert
    zertifiziert umgebaut umgebucht umgehaengt umgeleitet umgesetzt umgestellt umgetauscht umgezogen
    umgearbeitet weitergearbeitet weitergegeben weitergeholfen weitergeleitet weitergemeldet
    weiterentwickelt weiterverfolgt wiederbeschafft wiederbelebt wiederholt wiedergefunden
    wiederhergestellt zerlegt zurueckgefuehrt zurueckgefordert zurueckgekauft zurueckgekommen
    zurueckgezahlt zurueckgerufen zurueckerstattet zurueckverfolgt zusammengebaut zusammengefasst
    zusammengesetzt zusammengestellt zusammengetragen zugehoert zugelassen zugesehen zugestimmt
    zugestellt zugesagt zugegriffen zugearbeitet bedauert befuerwortet beigetragen beigestanden
    bestaetigt beantragt beantwortet besprochen beseitigt besetzt entlueftet entfernt entdeckt
    erkundigt erinnert erklaert eingeraeumt hingewiesen hinzugezogen hinzugefuegt hineingesehen
    herangezogen hereingeholt heruntergefahren hochgefahren freigegeben freigemacht freigeraeumt
    freigeschaltet freigestellt festgehalten festgelegt festgestellt fertiggestellt fertiggemeldet
    vorbeigekommen vorbeigefahren vorbereitet vorausgefahren vereinbart vermessen geliefert bestellt
    verschickt versandt versendet gesandt verpackt verladen uebertroffen eingespeist eingelagert
    eingebaut eingearbeitet eingegrenzt eingekauft eingebunden eingekreist gelockert gehandelt
    gearbeitet getroestet gekocht serviert bedient gewaschen`,
  // What a customer does that is no failing, or is told in thanks.
  customary: `
    abbestellt abonniert erzaehlt ausgeharrt durchgehalten erduldet ertragen festgelegt vergeben
    verziehen gestritten gerungen gebangt gezweifelt gezoegert getrauert verabschiedet verlangt
    eingeladen empfunden genossen gemerkt beobachtet verglichen nachge* zurueckge* mitge*
    ausgefuellt ausgesucht aufgesucht ausgepackt eingepackt aufgebaut eingerichtet eingewilligt
    zugehoert beantragt beantwortet begleitet besprochen besichtigt bevorzugt beigetragen
    uebernommen uebertragen uebermittelt ueberzeugt unterrichtet verbessert verstaendigt verwaltet
    verwahrt gekauft erworben gemietet geleast gekuendigt widerrufen bezahlt ueberwiesen gezahlt
    vertraut anvertraut gebeten erbeten gehofft erwartet verdient gefreut geaergert aergern erlebt
    erlitten gelitten gespuert vermisst bemaengelt bemerkt beanstandet reklamiert beschwert gefragt
    kritisiert gelobt vorgeschlagen angeregt empfohlen bewertet gewonnen gespart geduldet gewartet
    verloren gewesen gehabt bekommen erhalten geworden gewuenscht gewollt gebraucht benoetigt
    entschieden gesehen angesehen gemeint gewusst verstanden gehoert gelesen erfahren gedacht
    geglaubt geschaetzt gefuehlt gefunden gesucht versucht unternommen ausprobiert eingeschickt
    eingesendet eingesandt zugesandt zugeschickt uebersandt uebersendet vorgelegt beigefuegt
    geschildert beschrieben mitgewirkt teilgenommen genutzt verwendet benutzt eingeloggt angemeldet
    abgemeldet umgezogen gewechselt besucht angefragt angefordert angerufen angeschrieben angeklickt
    abgeschickt abgegeben abgesagt abgelehnt angenommen akzeptiert zugestimmt zugesagt bewiesen
    geholfen unterstuetzt gerechnet verlassen gefallen hingewiesen aufmerksam bestanden gereinigt
    eingezogen investiert aufgewendet verbracht gestanden gesessen gefahren gereist gekommen
    betreten verzichtet reagiert gehandelt geantwortet gelegt gestellt verbunden erreicht
    kontaktiert informiert gewandt gewendet gemeldet geschrieben gesprochen geschickt gesendet
    bestellt gebucht reserviert storniert vereinbart verlegt verschoben beauftragt gemacht getan
    gegeben genannt gesagt mitgeteilt erklaert gezeigt bestaetigt unterschrieben eingereicht
    eingegeben gewaehlt ausgewaehlt installiert eingebaut angeschlossen geoeffnet geprueft getestet
    gemessen fotografiert dokumentiert aufgeschrieben notiert zurueckgeschickt zurueckgesandt
    zurueckgegeben abgeholt mitgebracht mitgenommen behalten aufbewahrt gelagert begonnen beendet
    abgeschlossen angefangen aufgehoert verlaengert erweitert geaendert aktualisiert gestartet
    eingeschaltet ausgeschaltet gedrueckt gezogen gestochen entdeckt festgestellt erkannt verpasst
    gedankt bedankt entschuldigt gewarnt erinnert gefordert gestimmt gelegen geblieben vorgestellt
    ueberlegt aufgenommen eingetragen hinterlegt hinterlassen bereitgestellt vorbereitet verfolgt
    registriert freigegeben freigeschaltet verkauft weiterempfohlen empfangen gearbeitet gelernt
    geuebt gefeiert geplant eingeplant umgeplant verzehrt beschafft ersetzt`,
  // What a customer did not do, and nobody expects.
  undoneByYou: `
    gefuehrt genutzt benutzt getaetigt veranlasst ausgeloest begangen abonniert bezogen verbraucht
    konsumiert angefordert gewaehlt gebucht autorisiert geoeffnet bezahlt abgehoben beantragt
    ausgesucht geplant geglaubt gerechnet geahnt vorgesehen gemietet gegessen getrunken zugestimmt
    eingewilligt widersprochen gefragt gekonnt betreten bestellt verursacht verschuldet verdient
    erhalten bekommen empfangen gewusst gefunden erreicht gewollt gewuenscht verlangt vereinbart
    erwartet gehoert erfahren gesehen vergessen bereut beauftragt zufrieden gestellt gelegen
    gebraucht benoetigt verloren geschafft unterschrieben gekauft verpasst versaeumt gefallen
    verstanden`,
  // Strong verbs in the past that tell of harm.
  harmPast: `
    brach riss rissen brachen zerbrach zerriss warf warfen schnitt schnitten stiess stiessen vergass
    verlor goss gossen verbog verbogen trat traten uebersah uebersahen verschlief verschob
    verschwieg ueberging uebergingen missverstand verstiess liess liessen sprang verlas unterliess
    verbrannte verbrannten bog bogen verwarf zerschnitt verschwand hinterliess`,
  // Words in "-te" that are no deed.
  noPast: `
    heute bitte seite mitte erste ersten zweite zweiten dritte dritten vierte letzte letzten
    naechste naechsten weitere leute beste besten guenstigste rechte rechten halbe defekte defekten
    gute guten alte alten kalte spaete spaeten bekannte bekannten genannte gesamte gesamten
    gewuenschte richtigste laut schlechte schlechten echte leichte meiste meisten fruehste feste
    festen moechte moechten haette haetten wollte sollte hatte hatten rote roten breite weite unten
    hinten arbeiten warten leiten bearbeiten halten bitten raten beraten antworten bieten anbieten
    testen starten schalten erwarten verarbeiten gestalten verwalten erhalten behalten enthalten
    beantworten berichten unterrichten vorbereiten begleiten betreten vertreten treten bedeuten
    kosten beobachten achten betrachten erstatten richten einrichten errichten leisten mieten retten
    sofortige konnten sollten wollten mussten durften verhalten verboten verraten verbreiten
    unterhalten zuhalten abhalten vorhalten umschalten abschalten zuschalten abtreten umleiten
    ableiten zuarbeiten abarbeiten abwarten vorarbeiten verpflichten verdichten vermieten verspaeten
    veroeffentlichten zutage abseiten zukuenftigte vorletzte vorletzten ueberspitzte verehrte
    verehrten vorgenannte vorgenannten`,
  arisen: `
    kam kommt gekommen entstand entstanden entstehen verzoegert verzoegerte verzoegerten verschiebt
    verschob verschoben fiel ausgefallen passiert passierte geschah geschehen verspaetet`,
  origin: "stammt stammte kommt kam ruehrt ruehrte entstand liegt lag passierte geschah unterlief resultiert",
  // Motion that is told of somebody only where it is a reproach.
  gone: "weggefahren weggegangen abgehauen eingeschlafen ausgestiegen dagegengefahren gefluechtet verschwunden abgesprungen",
  returned:
    "zurueckgeschickt zurueckgesandt zurueckgesendet zurueckgebracht zurueckgegeben weggeworfen reklamiert",
  fruitless: `
    erfolg ergebnis antwort rueckmeldung reaktion grund probleme problem schwierigkeiten zoegern
    weiteres hilfe unsere wasser strom heizung licht internet telefon ihr ihre ihren aufpreis kosten
    mehrkosten zusatzkosten beanstandung beanstandungen berechnung gebuehr gebuehren zuschlag
    aufschlag befund einwaende einschraenkung einschraenkungen fehler maengel mangel anmeldung
    wartezeit termin verzug verzoegerung umwege zwischenfall zwischenfaelle stoerung stoerungen
    pause unterbrechung anzahlung porto versandkosten fleisch zucker gluten nuesse zutun schaden
    schaeden verluste verlust befunde komplikationen frist risiko umschweife verpflichtung`,
  pledged: "zugesagt versprochen genannt angeboten zugesichert verkauft garantiert mitgeteilt gesagt",
  letting:
    "vertrocknen erfrieren verhungern verderben verschimmeln ueberlaufen verdursten versanden verstreichen sausen platzen verfallen auslaufen verrotten verkommen anbrennen laufen stehen liegen fallen",
  besides: `
    mehr nur vor alle allein immer ueberall zustaendig von mit bei fuer auf zum zur an im um
    moeglich gestattet erlaubt noetig vorgesehen vorhanden verfuegbar erforderlich ueblich noch
    bereit finden feststellen erkennen erreichen antreffen oeffnen betreten ausschliessen
    bestaetigen nachstellen reproduzieren sehen beurteilen`,
  offering: `
    fuehrt fuehren herstellt herstellen stellt stellen bietet bieten anbietet produziert verkauft
    empfiehlt berechnet berechnen arbeitet arbeiten oeffnet oeffnen gewaehrt erlaubt geoeffnet offen
    besetzt erreichbar vorraetig lagernd lieferbar verlangt erhebt kostet kosten braucht brauchen`,
  bunglers:
    "anfaenger laien amateure stuemper pfuscher dilettanten schlafmuetzen chaoten murkser anfaengern laien stuempern amateuren pfuschern",
  info: "auskunft angabe information informationen zusage antwort aussage rat empfehlung beratung angebot rechnung",
  within: "erreichbar zuhause hause da anwesend verfuegbar bereit",
  setByYou:
    "angeschlossen eingestellt bedient gelagert verkabelt eingegeben ausgefuellt gewartet gepflegt angemeldet eingelegt eingesteckt befuellt beladen gekuehlt verstaut",
  meddling: "zutun einmischung eingriff eingriffe draengen",
  harmless: "zu kaputt falsch falsches verkehrt verkehrtes verloren uebles schlimmes boeses anderes umsonst",
  none: "nicht nichts kein keine keinen keinem keinerlei nie niemals",
};
