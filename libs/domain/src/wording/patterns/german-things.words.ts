import type { WordLists } from "./word-classes.ts";

/** German nouns for what acts, or where something is, but is nobody. */
export const germanThings: WordLists = {
  // What looks like a department, a workshop or a team by its last part.
  object: `
    *kugellager *radlager *waelzlager *gleitlager *drucklager *drehlager *wellenlager *pendellager
    *nadellager *rollenlager *achslager *motorlager *wasserleitung *stromleitung *gasleitung
    *rohrleitung *zuleitung *ableitung *telefonleitung *datenleitung *hauptleitung *druckleitung
    *heizleitung *fernleitung *oberleitung *anleitung *einleitung *weiterleitung *umleitung
    *abwasserleitung *steuerleitung *bremsleitung *oelleitung *versorgungsleitung *standleitung
    *freileitung *herleitung *kraftstoffleitung *hausleitung *erdleitung *schlauchleitung
    *kuehlleitung *halbleiter *halbleitern *blitzableiter *trittleiter *stehleiter *feuerleiter
    *anlegeleiter *leiterplatte *lackschicht *schutzschicht *oberschicht *deckschicht *farbschicht
    *eisschicht *daemmschicht *beschichtung *baustelle *baustellen *haltestelle *haltestellen
    *schnittstelle *schnittstellen *druckstelle *druckstellen *bruchstelle *bruchstellen
    *schwachstelle *schwachstellen *klebestelle *roststelle *roststellen *kommastelle *kommastellen
    *feuerstelle *kochstelle *tankstelle *wasserstelle *messstelle *zapfstelle *entnahmestelle
    *schadstelle *engstelle *fehlerstelle *unfallstelle *textstelle *fundstelle *sollbruchstelle
    *arbeitsstelle *planstelle *leckstelle *nebenstelle *lehrstelle *ladestelle *wohnstelle
    *uebergabestelle *nahtstelle *stadtzentrum *ortszentrum *einkaufszentrum
    *bremskraft *antriebskraft *zugkraft *wasserkraft *saugkraft *waschkraft *klebkraft *klebekraft
    *hebekraft *haftkraft *rechtskraft *lehrgang *gottesdienst *datenverarbeitung
    *textverarbeitung *holzverarbeitung *nachbearbeitung *bildbearbeitung *weiterbearbeitung
    *wiederbearbeitung *feuerwerk *netzwerk *stockwerk *laufwerk *self-service *weckservice
    *pressspan *verdienst *dienstplan *terrassendienst *kundenkonto zwischenlager auflager
    widerlager feldlager ferienlager *kartenleser *kofferraum *zimmerdecke zeitfenster kreditrahmen
    *warteschlange *maschinenraum *fahrstuhlfuehrer *stromanbieterwechsel *druckertreiber
    *betriebssystem *ingenieurskunst *stadtplan *buerostuhl *buerotisch *schiedsrichter
    *lizenzmanager *passwortmanager *aufgabenmanager *dateimanager *taskmanager *gasverteiler
    *kabelkanal *hilfsarbeiten *bauarbeiten *wartungsarbeiten *arbeiten *leitern leitern leiter
    leiters gebaeudeversicherung waeschekorb *besatzungszone wortmeldung gemeinschaft
    *umsatzsteuerberatung roboter mahnbescheid bescheid einsatz kuechenzeile kuechengeraet
    einbaukueche *einbaukueche *kuechenfront wohnkueche *wohnkueche traumkueche landhauskueche
    musterkueche kochkueche *saugroboter *maehroboter`,
  // Nouns with the ending of a person.
  thing: `
    *zaehler *fehler *computer *server *router *drucker *filter *behaelter *schalter *stecker
    *luefter *nummer *kammer *messer *zimmer *fenster *keller *muster *wasser *feuer *finger *bilder
    *laender *wetter *sommer *winter *adapter *scanner *koffer *kocher *wecker *boiler *brenner
    *mischer *regler *melder *verteiler *empfaenger *sender *speicher *trockner *rechner *laser
    *toner *container *anhaenger *traeger *puffer *kleber *fuehler *taster *zeiger *staender
    *koerper *aerger *eimer *hammer *dauer *mauer *feier *steuer *trauer *ufer *opfer *alter *vater
    *mutter *tochter *schwester *bruder *kinder *buecher *felder *raeder *loecher *faecher *kratzer
    *letter *flyer *treiber *browser *kunden *teilnehmer *nutzer *kaeufer *besucher *anrufer *ordner
    *inhaber *mieter *gast *laeufer *fuehrer *zucker *oktober *ansprechpartner *finder *dampfer
    *bewohner *eigentuemer *frist *liste *geruest *protest *dienst *kalender *teller *becher
    *lueftungsschacht *leuchter *heizkoerper *motor *sensor *dienstleister *gehaeuse *vertrag *tarif
    *bestand *umstand *garant *elefant *konstant *interessant *relevant *restaurant *variant
    *diamant *konsonant *wandler *zylinder *leiter *faenger *kuehler *heizer *waescher *spueler
    *staubsauger *sauger *bohrer *schrauber *stapler *lader *bagger *kipper *laster *transporter
    *roller *hoerer *lautsprecher *fernseher *verstaerker *lichter *ventilator *waechter *taeter
    *sicherer *entfeuchter *dampfgarer *wasserkocher *bereich *deckel *aussteller *kupfer *pflaster
    *polster *raster *register *theater *viertel *kilometer *meter *liter *center *kleider *gelder
    *maenner *haeuser *dokumenter *bezieher *dezember *november *september *tuer *mehr *uhr *gericht
    *beamer *extruder *foyer *transfer *booster *repeater *receiver *recorder *rekorder *player
    *reader *controller *inverter *timer *tracker *trailer *counter *dimmer *docker *chiller
    *charger *cutter *cooler *cover *folder *freezer *layer *loader *mixer *newsletter *plotter
    *poster *pointer *scooter *shaker *shredder *schredder *schredderer *skimmer *slider *speaker
    *sprinkler *starter *sticker *streamer *tanker *tester *ticker *tower *transmitter *transponder
    *tuner *trigger *parser *crawler *launcher *installer *updater *blocker *halter *geber *richter
    *daempfer *loescher *heber *zieher *stecher *oeffner *schliesser *schreiber *locher *hefter
    *spitzer *waermer *tauscher *abscheider *zerstaeuber *vergaser *verdichter *verdampfer
    *verfluessiger *umformer *umrichter *wechsler *greifer *foerderer *ruettler *ruehrer *kneter
    *zerkleinerer *haecksler *maeher *streuer *anlasser *anzeiger *ausloeser *aufkleber *entsafter
    *fueller *flieger *einsteller *begrenzer *waermetauscher *sammler *verbraucher *erzeuger
    *spender *stoesser *schaber *schieber *schlaeger *staeuber *stoerer *strahler
    *stroemungswaechter *taucher *toaster *treter *umwerfer *umlenker *unterbrecher *wischer
    *wickler *zuender *zerhacker *abroller *abnehmer *aufnehmer *drehgeber *impulsgeber *fallmelder
    *rauchmelder *bewegungsmelder *abweiser *scheinwerfer *feger *filzschreiber *schraubendreher
    *zahlendreher *reifendreher *glaeser *blaetter *bretter *raender *baender *waelder *doerfer
    *gueter *glieder *geister *huehner *lieder *woerter *aecker *maerker *ader *acker *anker *butter
    *charakter *cluster *donner *duenger *feder *fieber *futter *gitter *hafer *hocker *hunger
    *kader *kiefer *klammer *kleister *koeder *kreuzer *kummer *leder *marder *moder *nenner
    *orchester *pfeffer *pfeiler *pullover *puder *pulver *quader *schauer *schiefer *schimmer
    *schulter *semester *silber *splitter *trichter *wunder *zauber *ziffer *parameter *thermometer
    *trimester *barometer *bunker *hunderter *tausender *zehner *fuenfer *leser *sattelschlepper
    *schlepper *pfluger *rasenmaeher *hochdruckreiniger *dampfreiniger *luftreiniger *entkalker
    *weichspueler *entferner *verduenner *haerter *loeser *beschleuniger *bremser *roemer *ritter
    *weiher *brunner *likoer *gehoer *verhoer *zubehoer *interieur *exterieur *amateur *twist *geist
    *leist *quadrant *instant *brilliant *fondant *gigant *hydrant *trabant *gratulant *duscher
    *fliesser *absperrer *zeitnehmer *bremskraftverstaerker *schrittmacher *staubfaenger
    *traumfaenger *vorderlader *flaschenoeffner *anspitzer *briefbeschwerer *teppichklopfer
    *handfeger *rasensprenger *dosenoeffner *korkenzieher *nussknacker *bildschirmschoner *blitzer
    list mist rist twist geist einer zweier meisterschaft hochdruckreiniger dampfreiniger
    luftreiniger rohrreiniger oper`,
};
