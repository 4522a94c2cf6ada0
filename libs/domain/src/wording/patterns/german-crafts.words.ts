import type { WordLists } from "./word-classes.ts";

/**
 * What hands and offices do all day, told of somebody without a reproach; also with a verb's first part before it
 * ("festgeschraubt", "nachgemessen").
 */
const crafts = `
  *gestempelt *geleimt *geschraubt *geschweisst *genagelt *gesetzt *gespachtelt *gespannt *gesteckt
  *geklammert *gedichtet *gedaemmt *geglaettet *gehobelt *gehaertet *gefeilt *gefalzt *gefaltet
  *gefasst *gefaerbt *geflochten *geflickt *gefuegt *gefoehnt *gefuettert *gegliedert *geheftet
  *gekachelt *gekaemmt *gekalkt *gekennzeichnet *gekoppelt *gekuehlt *geleert *gelenkt *gelocht
  *gelockert *gelotst *gemahlen *gemalt *gemeisselt *gemischt *genietet *genaeht *genormt *geordnet
  *geortet *geparkt *gepeilt *gepflanzt *gepflastert *gepflegt *gepflueckt *gepfluegt *gepinselt
  *gepolstert *gepresst *gepraegt *gepumpt *gepudert *geraeuchert *gerafft *gerechnet *geregelt
  *gereicht *gereinigt *gerollt *geroutet *gerueckt *geruestet *geroentgt *geroestet *gesaeubert
  *gesaeumt *gesalzen *gesammelt *geschaerft *geschaufelt *geschert *gescheuert *geschichtet
  *geschient *geschlichtet *geschliffen *geschleppt *geschleust *geschmiedet *geschmirgelt
  *geschmueckt *geschnallt *geschneidert *geschnitten *geschnitzt *geschnuert *geschoben *geschoepft
  *geschont *geschoren *geschrieben *geschrubbt *geschuettelt *geschuetzt *gesichtet *gesiebt
  *gespeichert *gespeist *gespiegelt *gespitzt *gesponsert *gesprueht *gespuelt *gespult *gespuert
  *gestaffelt *gestaltet *gestanzt *gestapelt *gestattet *gesteigert *gesteppt *gesteuert *gestickt
  *gestiftet *gestimmt *gestrafft *gestrahlt *gestreckt *gestreift *gestrichen *gestrickt *gestundet
  *gestutzt *gestuetzt *getaktet *getankt *getastet *getauft *getaut *geteert *getextet *getilgt
  *getippt *getoastet *getoent *getrennt *getrimmt *getrocknet *getupft *getaetigt *getoepfert
  *getuencht *getueftelt *gewachst *gewaehrleistet *gewaehrt *gewaermt *gewalzt *gewaschen *gewebt
  *geweckt *gewendet *gewertet *gewickelt *gewinkt *gewoehnt *gewuerdigt *gewuerzt *gewuerfelt
  *gezahlt *gezapft *gezeichnet *gezimmert *gezuckert *gezuechtet *gezuendet *geaetzt *geeicht
  *geerdet *geerntet *geebnet *geuebt *geoeffnet *geordert *geoelt *gefettet *gefraest *gefugt
  *gefiltert *gefilmt *geformt *geforscht *gefoerdert *gefestigt *gefunkt *gegraben *gegruesst
  *gegrenzt *gegriffen *gegooglet gegoogelt *gegeben geachtet geaeussert geaendert geahnt geankert
  gebadet gebaggert gebessert gebeugt gebildet gebilligt gebleicht geblieben geblaettert gebongt
  geborgen geboten gebraten gebraucht gebraut gebremst *gebunden *gebuendelt gebuergt *gebuerstet
  gechartert gedaempft *gedampft *gedeckt *gedehnt gedeutet gedient gedrosselt geduengt gedeckelt
  geeignet geeilt *gefahndet gefolgert gefreut gefuehlt gehandhabt *gehangen *geheilt *gehoben
  gehofft gehuellt gehuetet *gehaengt gejaetet gekannt gekaempft gekauft *geklappt *gekleidet
  *geklettert *geklickt *geklopft *geknipst *geknoepft *geknuepft *geknetet gekostet gekraeftigt
  gekuert *gelacht *gelandet *gelangt geleast gelebt *gelehnt gelehrt *geleistet *geleitet gelichtet
  geliftet gelindert gelistet *geloggt gelungen gemahnt *gemanagt *gemeistert *gemietet gemildert
  gemindert gemittelt gemustert geneigt genesen genossen genuegt *genutzt gepaart gepachtet *gepasst
  gerudert *gerundet *geruehrt *geschaffen *geschaetzt geschehen geschmeckt gesegelt gesegnet
  gesorgt gesponnen gestaunt *gestiegen gestillt gesungen gesaet gesaettigt getaucht getraenkt
  getraeumt geturnt gewagt gewandert *gewandt gewiegt gewillt *gewirkt gewirtschaftet gewohnt
  gezaubert gezielt gezittert geeinigt *geworben geworden *kontrolliert *markiert *nummeriert
  *laminiert *lackiert *poliert *montiert *demontiert *justiert *kalibriert *tariert *foliert
  *plombiert versiegelt *etikettiert *frankiert *adressiert *kuvertiert *portioniert *garniert
  *serviert *passiert *sortiert *codiert *kodiert *programmiert *kompiliert *portiert *migriert
  *exportiert *importiert *synchronisiert *integriert *konvertiert *addiert *summiert *saldiert
  *bilanziert *kalkuliert *fakturiert *deklariert *klassifiziert *kategorisiert *inventarisiert
  *katalogisiert *diktiert *protokolliert *skizziert *illustriert *fotokopiert *digitalisiert
  *retuschiert *moderiert *referiert *praesentiert *demonstriert *operiert *massiert *frisiert
  *rasiert *implantiert *narkotisiert *injiziert *impft *desinfiziert *sterilisiert *pasteurisiert
  *fixiert *saniert *renoviert *restauriert *impraegniert *galvanisiert verzinkt *isoliert betoniert
  *asphaltiert *planiert *drainiert *installiert *stationiert *platziert *positioniert *adaptiert
  *optimiert *minimiert *automatisiert *standardisiert *zentralisiert *gratuliert *motiviert
  *engagiert *interessiert *orientiert *informiert *instruiert *konsultiert *akquiriert *offeriert
  *honoriert beachtet bebaut bebildert bedacht bedampft bedeckt bedruckt beeilt beeindruckt beendigt
  befaehigt befeuert befoerdert befreit befristet begeben begehrt begeistert beglaubigt begleicht
  beglueckwuenscht begnadigt begonnen begrenzt begriffen begruendet begradigt begruent beheizt
  beherbergt beherrscht beherzigt behoben behuetet behilflich beigemessen beigemischt beigesetzt
  beigesteuert beigetreten beigewohnt beigelegt bejaht bekannt bekleidet bekraeftigt bekundet
  beladen belebt belegt belehrt beleuchtet beliefert belohnt bemalt bemessen bemannt bemustert
  bemueht benannt benetzt beordert bepflanzt berechtigt bereichert bereist bereut berieselt berufen
  beruecksichtigt beruehrt bescheinigt beschenkt beschert beschichtet beschienen beschirmt
  beschnitten beschraenkt beschritten beschuetzt besiedelt besiegelt bespannt bespielt bespritzt
  besprueht *bestellt besteuert besticht bestickt bestiegen bestrahlt bestrebt bestreut bestrichen
  bestueckt bestaerkt bestaeubt bestritten betankt betastet beteiligt betitelt betont betraut
  betreten betrieben betroffen betaetigt betaeubt beurkundet beurlaubt beurteilt bevollmaechtigt
  bevorzugt bewacht bewahrt *bewegt beworben bewirkt bewirtet bewohnt bewundert bewaehrt bewaeltigt
  bewaessert bewogen bezeugt bezogen beziffert bezuschusst bezweckt besohlt entbunden entfaltet
  entfallen entfacht entgangen entgegengenommen entgratet enthaart enthalten enthoben enthuellt
  entkeimt entkernt entkommen entkoppelt entlarvt entleert entliehen entlohnt entnommen entpackt
  entrichtet entriegelt entrollt entruempelt entsandt entschaerft entschlackt entschlossen
  entschuldet entschwefelt entsichert entspannt entsprochen entstaubt entstanden entwaessert
  entwickelt entwirrt entworfen entzerrt entziffert entzuendet entwoehnt erarbeitet erbaut erbeten
  erblickt erbracht erdacht ereignet erforscht erfolgt erfreut erfrischt ergangen ergattert ergeben
  ergriffen ergruendet erhellt erhitzt erhoben erhofft erholt erhoert erklommen erkrankt erkundet
  erkaempft erlangt erlaubt erlebt erlegt erleichtert erlernt erloschen ermuntert ermutigt
  ermaechtigt ernannt ernaehrt erobert erprobt erraten errungen erschaffen erschienen erschlossen
  erschuettert erspart erspielt erstarkt erstellt erstanden erstaunt ersteigert erstrahlt erstreckt
  erteilt ertragen erwaehnt erwaermt erwartet erweckt erwidert erwiesen erwogen erworben
  erwirtschaftet erzeugt erzaehlt erzogen ersehnt unterbreitet untergebracht untergliedert
  unterhalten unterlegt untermalt untermauert unternommen unterrichtet unterschieden unterschrieben
  unterstrichen unterteilt untertaucht untergestellt unterwiesen untersagt unterquert ueberarbeitet
  ueberblickt ueberbrueckt ueberbracht ueberdacht ueberdauert ueberdeckt uebereingekommen
  uebereingestimmt ueberfuehrt uebergesetzt uebergesiedelt ueberholt ueberlebt ueberlegt
  ueberliefert ueberlistet uebernachtet ueberpflanzt ueberquert ueberragt ueberrascht ueberredet
  ueberrollt uebersaet uebersandt ueberschrieben uebersiedelt ueberspielt ueberstanden ueberstellt
  ueberstimmt ueberstrichen uebertroffen ueberwintert ueberwunden ueberzeugt verabredet verabreicht
  verabschiedet veraeussert verankert veranlasst veranschaulicht veranschlagt veranstaltet
  *verarbeitet verarztet verbaut verbeugt verbilligt verblieben verbracht verbraucht verbreitert
  verbreitet verbuendet verbucht verbuergt verchromt verdampft verdankt verdeckt verdeutlicht
  verdichtet verdickt verdient verdreifacht verduennt veredelt vereidigt vereinheitlicht vereinnahmt
  vereint verengt vererbt verfeinert verfestigt verfilmt verfluessigt verfrachtet verfuegt verfugt
  verfuettert vergewissert vergittert verglast vergoldet vergolten vergossen vergroessert verguetet
  vergraben verhaengt verhalten verheilt verhuellt verhoert verinnerlicht verjuengt verkleidet
  verkleinert verkuendet verkuerzt verkoestigt verkostet verlagert verlangsamt verlautbart verleimt
  verliehen verlobt verlost verlaufen verlassen vermacht vermarktet vermauert vermehrt vermeldet
  vermengt vermerkt vermindert vermischt vermocht vernaeht vernetzt vernickelt vernichtet vernommen
  verpachtet verpfaendet verpflanzt verpflegt verpflichtet verplombt verputzt verriegelt verrohrt
  verruehrt verrieben versammelt verschachtelt verschafft verschalt verschaerft verschenkt
  verschient verschifft verschlossen verschmolzen verschnuert verschoent verschont verschoenert
  verschraubt verschrieben verschrottet versenkt versetzt versilbert versteift versteigert
  verstaerkt verstaut verstrebt verstreut versteuert verstaendigt versuesst versoehnt verspuert
  vertagt verteidigt vertieft vertont vertragen vertrieben verurteilt vervielfaeltigt
  vervollstaendigt verwandelt verwandt verwarnt verweilt verwertet verwiesen verwirklicht verwoehnt
  verwoben verwundert verwurzelt verzahnt verzaubert verzehrt verzeichnet verzeiht verzinnt verzinst
  verzollt verzweigt verziert festgesetzt festgeschraubt festgemacht festgezurrt festgestellt
  *zugesichert *zugeklebt zugemessen *zugerichtet *zurechtgelegt *zurechtgeschnitten *zugeschaltet
  *zugeschraubt *zugewandt *zugesellt zugegangen zugelegt zugenommen zugefuehrt abgehoben abgefedert
  abgeblendet abgebogen abgeglichen abgegolten *abgehaengt *abgeheftet *abgekoppelt *abgekocht
  *abgelesen *abgeliefert *abgemischt *abgenickt *abgenutzt *abgepackt *abgerundet *abgesaugt
  *abgeschirmt *abgeschliffen *abgesenkt *abgesperrt *abgespuelt *abgesteckt *abgestellt
  *abgestempelt *abgetastet *abgetippt *abgetrennt *abgetrocknet *abgewandelt *abgewehrt
  *abgezeichnet *abgezahlt *abgeaendert *angebahnt *angeboten *angebracht *angefeuert *angefuegt
  *angefuehrt *angeglichen *angehalten *angehaengt *angeheftet *angeheizt *angeheuert *angekreuzt
  *angekuendigt *angelegt *angelehnt *angelernt *angelaufen *angelockt *angemietet *angemischt
  *angenaehert *angenaeht *angepinnt *angepriesen *angereichert *angereist *angeregt *angesammelt
  *angesaugt *angesteckt *angesteuert *angestellt *angestimmt *angestrengt *angetan *angetippt
  *angetrieben *angewaehlt *angewaermt *angezeigt *angezweifelt *angespart *angebaut *angestrichen`;

const VERB_WITH_ITS_FIRST_PART = /^\*?(\p{L}*?)ge(\p{L}+)t$/u;
const VERB_THAT_TAKES_NO_GE = /^\*?(\p{L}+)t$/u;

/** "prüfte", "nachmaßen": the weak ones of these participles in the past. */
function past(participles: string): string {
  return participles
    .trim()
    .split(/\s+/)
    .flatMap((participle) => {
      const [, first = "", stem] = VERB_WITH_ITS_FIRST_PART.exec(participle) ?? [];
      const [, whole] = VERB_THAT_TAKES_NO_GE.exec(participle) ?? [];
      if (stem !== undefined) return [`${first}${stem}te`, `${first}${stem}ten`];
      return whole === undefined ? [] : [`${whole}te`, `${whole}ten`];
    })
    .join(" ");
}

export function germanCrafts(others: readonly string[]): WordLists {
  return { crafted: crafts, craftedPast: past([crafts, ...others].join(" ")) };
}
