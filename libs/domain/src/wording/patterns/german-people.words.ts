import type { WordLists } from "./word-classes.ts";

/** Colleagues by role. "Team" and "Unternehmen" alone stand for all of us. */
const colleagues = `
  *vertretung sprechstundenhilfe haushaltshilfe kuechenhilfe putzhilfe zivi zivis lernende lernenden
  lernender zimmermaedchen maedchen *maedchen taetowierer+ bestatter+ -kollege -kollegen -kollegin
  kolleg+ kollegium kollegenkreis mitarbeiter+ mitarbeitende+ -mitarbeiter+ beschaeftigte+
  angestellte+ chef chefs chefin chefetage vorgesetzte+ *leiter+ geschaeftsleitung
  *abteilungsleitung teamleitung projektleitung bauleitung serviceleitung versandleitung
  lagerleitung einkaufsleitung filialleitung marktleitung kursleitung schulleitung werkleitung
  werksleitung objektleitung stationsleitung hausleitung betriebsleitung baustellenleitung
  standortleitung einsatzleitung schichtleitung kuechenleitung hotelleitung pflegedienstleitung
  reiseleitung regionalleitung vertriebsleitung produktionsleitung bereichsleitung gruppenleitung
  geschaeftsfuehrer+ geschaeftsfuehrung vorstand vorstands management manager+ *manager+
  koordinator+ *koordinator+ schichtfuehrer+ vorarbeiter+ polier poliers kapo einsatzplaner+
  tourenplaner+ dienstplaner+ planer+ *planer+ disponent+ disponentin sachbearbeiter+
  *sachbearbeiter+ bearbeiter+ *bearbeiter+ sekretaer+ assistent+ *assistent+ assistenz empfangsdame
  telefonist+ rezeptionist+ bediensteter praktikant+ praktikantin azubi+ auszubildende+ lehrling+
  trainee trainees volontaer+ werkstudent+ student studentin studenten aushilfe+ *aushilfe
  ferienjobber+ jobber+ minijobber+ springer+ vertretung urlaubsvertretung krankheitsvertretung
  leiharbeiter+ leiharbeitnehmer+ zeitarbeiter+ neuling+ neuzugang vorgaenger+ vorgaengerin
  nachfolger+ freelancer+ zustaendige+ diensthabende+ bereitschaftshabende+ verantwortliche jemand
  irgendjemand irgendwer irgendeiner leute jungs maedels herrschaften kerl typ bursche burschen dame
  *arbeiter+ aushilfskraft hilfskraft pflegekraft buerokraft lehrkraft servicekraft fachkraft
  leihkraft filialkraft reinigungskraft schreibkraft empfangskraft verkaufskraft kuechenkraft
  fachkraefte hilfskraefte reinigungskraefte servicekraefte pflegekraefte leihkraefte personal
  *personal *personals belegschaft mannschaft *mannschaft besatzung *besetzung kolonne *kolonne
  truppe *truppe trupp trupps *trupp crew *crew *team -teams -leute -leuten bauteam kuechenteam
  fruehschicht spaetschicht nachtschicht tagschicht mittelschicht wochenendschicht schicht betreuer+
  *betreuer+ bediener operator`;

/** Colleagues by trade. */
const trades = `
  *werker+ *schmied *schmiede *assistenz techniker+ *techniker+ monteur+ *monteur+ mechaniker+
  *mechaniker+ mechatroniker+ *mechatroniker+ elektriker+ *elektriker+ elektroniker+ installateur+
  *installateur+ ingenieur+ *ingenieur+ klempner+ spengler+ dachdecker+ zimmermann zimmerleute
  zimmerer+ maurer+ maler+ lackierer+ schreiner+ tischler+ schlosser+ schmied schmiede glaser+
  fliesenleger+ -leger+ trockenbauer+ -bauer+ geruestbauer+ kuechenbauer+ gaertner+
  landschaftsgaertner+ steinmetz steinmetzin dreher fraeser schweisser+ zerspaner+ giesser+ naeherin
  naeherinnen schneiderin sattler+ polsterer polsterin buchbinder+ schuster+ uhrmacher+ juwelier+
  goldschmied+ geselle gesellen meister meisters meisterin *geselle *gesellen handwerker+
  *handwerker+ bauhelfer+ umzugshelfer+ helfer+ *helfer+ hausmeister+ hauswart+ haustechniker+
  portier+ *portier+ pfoertner+ wachmann wachleute tuersteher+ concierge putzfrau putzkraft
  putzhilfe reinigungsfrau gebaeudereiniger+ fensterputzer+ -putzer+ moebelpacker+ packer+ *packer+
  verpacker+ kommissionierer+ verlader+ stapelfahrer+ lagerist+ lagerarbeiter+ fahrer+ *fahrer+
  beifahrer+ kraftfahrer+ kutscher+ bote boten *bote *boten kurier+ zusteller+ *zusteller+
  austraeger+ brieftraeger+ paketbot+ postbot+ abschlepper+ spediteur+ transporteur+ ableser+
  kontrolleur+ schaffner+ zugbegleiter+ flugbegleiter+ lokfuehrer+ triebfahrzeugfuehrer+ kapitaen+
  pilot piloten pilotin reiseleiter+ guide guides animateur+ stadtfuehrer+ kellner+ ober barkeeper+
  barista koch kochs koeche koechen koechin koechinnen beikoch kuechenchef+ baecker+ metzger+
  fleischer+ konditor+ konditorin caterer+ sommelier+ friseur+ frisoer+ kosmetiker+ optiker+
  akustiker+ hoerakustiker+ apotheker+ arzt arztes aerzte aerzten aerztin aerztinnen oberarzt
  stationsarzt chirurg+ anaesthesist+ radiolog+ orthopaed+ zahnarzt therapeut+ *therapeut+ laborant+
  pfleger+ *pfleger+ krankenschwester nachtschwester hebamme sanitaeter+ arzthelferin tierarzt
  lehrer+ *lehrer+ dozent+ tutor+ tutorin referent+ ausbilder+ trainer+ *trainer+ coach kursleiter+
  erzieher+ paedagog+ berater+ *berater+ verkaeufer+ *verkaeufer+ vertriebler+ vertreter+
  *vertreter+ innendienstler+ aussendienstler+ kassierer+ kassiererin kassenwart einkaeufer+
  *einkaeufer+ buchhalter+ *buchhalter+ statiker+ architekt+ *architekt+ vermesser+ geometer+
  gutachter+ *gutachter+ sachverstaendige+ pruefer+ *pruefer+ kontrolleurin inspektor+ inspektorin
  auditor+ spezialist+ *spezialist+ experte experten expertin analyst+ entwickler+ *entwickler+
  programmierer+ *programmierer+ administrator+ admin admins designer+ *designer+ grafiker+
  redakteur+ *redakteur+ lektor+ lektorin korrektor+ korrektorin uebersetzer+ *uebersetzer+
  dolmetscher+ texter+ autor+ autorin fotograf+ moderator+ moderatorin kameramann tontechniker+
  beleuchter+ feuerwerker+ veranstalter+ *veranstalter+ makler+ *makler+ anwalt anwalts anwaelte
  anwaelten anwaeltin notar+ notarin agent agenten agentin zollagent vermittler+ *vermittler+
  verwalter+ *verwalter+ versicherer+ stewardess stewards rettungsschwimmer+ bademeister+ platzwart
  schornsteinfeger+ kaminkehrer+ landwirt+ foerster+ winzer+`;

const departments = `
  physiotherapie zahntechnik gaertnerei disposition abteilung abteilungen *abteilung *abteilungen
  fachbereich ressort buchhaltung *buchhaltung faktura fakturierung rechnungswesen rechnungsstelle
  mahnwesen forderungsmanagement inkasso controlling kasse kassenaufsicht lohnbuchhaltung
  personalwesen personalabteilung hr verwaltung *verwaltung lager lagers -lager zentrallager
  ersatzteillager warenlager auslieferungslager hochregallager logistik *logistik warenausgang
  wareneingang posteingang postausgang kommissionierung packerei -packerei poststelle -stelle
  technik haustechnik *haustechnik veranstaltungstechnik anwendungstechnik werkstatt -werkstatt
  werkstaetten kundendienst kundenservice kundenbetreuung *kundenbetreuung service serviceteam
  *service support *support callcenter+ kundencenter servicecenter hotline *hotline telefonzentrale
  servicezentrale zentrale -zentrale leitstelle leitstand -zentrum logistikzentrum verteilzentrum
  rechenzentrum stuetzpunkt *stuetzpunkt standort -standort zweigstelle aussenstelle
  geschaeftsstelle filiale *filiale *filialen niederlassung *niederlassung backoffice frontoffice
  vorzimmer sekretariat *sekretariat empfang rezeption *rezeption fahrkartenschalter infoschalter
  vertrieb *vertrieb innendienst aussendienst *innendienst *aussendienst verkauf vorverkauf einkauf
  marketing it edv produktmanagement qualitaetsmanagement qualitaetssicherung qualitaetskontrolle
  endkontrolle endabnahme fertigung *fertigung konstruktion vorstufe druckvorstufe grafik lektorat
  redaktion archiv registratur datenpflege datenerfassung datenverarbeitung stammdatenpflege
  auftragsbearbeitung *bearbeitung kalkulation kueche *kueche spuelkueche kantine labor labors
  -labor chirurgie radiologie kardiologie orthopaedie notaufnahme ambulanz patientenaufnahme pforte
  warenannahme retourenbearbeitung reklamationsbearbeitung qualitaetspruefung geschaeftsfuehrung
  telefondienst bereitschaftsdienst notdienst -dienst -diensts -dienstes -dienste -diensten
  dienststelle rechtsabteilung revision webabteilung lackiererei *lackiererei giesserei *giesserei
  weberei stanzerei schlosserei schreinerei tischlerei sattlerei haerterei naeherei schneiderei
  buchbinderei dreherei polsterei setzerei aufbereitung abfertigung gepaeckabfertigung
  schluesselausgabe essensausgabe warenausgabe ticketing housekeeping zimmerservice`;

const partners = `
  *studio softwarehaus systemhaus autohaus moebelhaus kaufhaus sanitaetshaus *praxis *verein
  hausmeisterei backstube schule lieferant+ vorlieferant+ *lieferant+ zulieferer+ unterlieferant+
  zulieferbetrieb zulieferwerk stammwerk schwesterwerk hersteller+ *hersteller+ fabrik fabriken
  *fabrik partner partners partnern partnerin -partner+ *partnerfirma partnerbetrieb partnerbetriebs
  partnerlabor partnerhotel schwesterhotel partnerfiliale spedition+ -spedition dienstleister+
  *dienstleister+ subunternehmer+ nachunternehmer+ subunternehm+ subunternehmen auftragnehmer+
  unternehmer+ *unternehmer+ firma -firma -firmen -unternehmen -unternehmens -betrieb -betriebs
  -konzern mutterkonzern agentur+ -agentur -agenturen kanzlei *kanzlei notariat paketdienst+
  lieferdienst+ botendienst+ zustelldienst+ kurierdienst+ logistiker+ logistikpartner+
  vertriebspartner+ servicepartner+ dhl dpd ups hermes gls fedex post telekom airline airlines
  fluggesellschaft fluglinie reederei -gesellschaft busunternehmen verkehrsbetrieb verkehrsbetriebe
  bauhof bauaufsicht grosshaendler+ haendler+ *haendler+ grosshandel fachhandel einzelhandel
  grossmarkt *grossmarkt baumarkt verlag verlags lettershop druckerei *druckerei waescherei
  baeckerei *baeckerei metzgerei konditorei gaertnerei brauerei molkerei kaemmerei reisebuero -buero
  buero zoll zollamt *amt *aemter behoerde *behoerde stadtverwaltung hausverwaltung stadtwerke
  netzbetreiber+ -betreiber+ versorger+ *versorger+ *anbieter+ provider providers hoster+
  rechenzentrumsbetreiber+ hausbank sparkasse krankenkasse versicherungsmakler+ rueckversicherer+
  verleih verleiher+ *verleih vermieter+ autovermietung zeitarbeit leasingfirma -labore
  franchisenehmer+ lizenznehmer+ *klinik institut *institut -fuehrer+ baustoffhandel dachverband
  *verband marktplatz caterer+ zeitarbeitsfirma`;

/** German words for those who could be blamed. */
export const germanPeople: WordLists = {
  party: `${colleagues} ${trades} ${departments} ${partners}`,
  // Words for a department that also name what it does: "Unser Versand" packs, "beim Versand" is when.
  activity: `
    versand disposition *disposition montage produktion *produktion entwicklung auftragsabwicklung
    *abwicklung auftragsannahme planung terminplanung *planung vorbereitung arbeitsvorbereitung
    *annahme reinigung instandhaltung lagerhaltung verladung zustellung auslieferung terminvergabe
    verpackung konfektionierung sortierung *sortieranlage`,
  // Departments as the place where something went wrong.
  place: `
    lager buchhaltung werkstatt zentrale filiale niederlassung technik kundendienst vertrieb einkauf
    verwaltung *abteilung warenausgang rechnungswesen empfang fertigung wareneingang *stelle
    versandlager *zentrale *filiale *buero kueche archiv labor callcenter *verwaltung`,
  // People, animals and houses of the customer's where "Ihr" stands before them.
  theirPeople: `
    sohn sohnes sohns soehne toechter tochter kind kinder kindern *kind *kinder mann mannes frau
    ehemann ehefrau gatte gatten gattin lebenspartner+ lebensgefaehrt+ freund freunde freundin
    freundes bekannter bekannte vater mutter eltern elternteil grossvater grossmutter oma opa enkel
    enkels enkelin bruder schwester geschwister schwager schwaegerin schwiegermutter schwiegervater
    schwiegersohn neffe neffen nichte onkel tante cousin cousine familie angehoerige+ verwandte+
    nachbar+ *nachbar+ mitbewohner+ untermieter+ mieter+ *mieter+ vermieter+ bewohner+ hausbewohner+
    eigentuemer+ hauseigentuemer+ gast gaeste gaesten gastes besucher+ besuch hund hundes hunde
    katze katzen kater dackel haustier haustiere pferd patient+ klient+ mandant+ schueler+
    studierende+ teilnehmer+ *teilnehmer+ mitglied mitglieder *mitglied *mitglieder anwender+
    nutzer+ benutzer+ *nutzer+ user users mitreisende+ begleitung begleitperson babysitter+
    gaertner+ koch architekt+ steuerberater+ hausarzt arzt anwalt hausverwalter+ hausverwaltung
    hausmeister+ verwalter+ band verein vorstand chef chefs chefin firma betrieb betriebs
    unternehmen buero sekretariat bank versicherung klinik schule kita kindergarten verwaltung
    zentrale niederlassung filiale filialen abteilung abteilungen einkauf wareneingang warenannahme
    personal belegschaft leute leuten team mannschaft jungs azubi+ auszubildende+ kollege kollegen
    kollegin mitarbeiter+ angestellte+ stab haushalt erzieherin erzieherinnen handwerker+
    elektriker+ maler+ installateur+ elektrofirma baufirma umzugsfirma spediteur+ spedition
    lieferant+ vorlieferant+ dienstleister+ agentur provider bauleiter+ bauherr+ planer+ statiker+
    fachplaner+ filialleiter+ lagerchef kunden endkunden endkunde kundschaft abnehmer+ kaeufer+
    vorbesitzer+ vorgaenger+ vormieter+ erben bevollmaechtigte+ betreuer+ vertreter+ anwaelt+
    ansprechpartner+ cousins hausgemeinschaft wohngemeinschaft wg clique reisegruppe gruppe klasse`,
};
