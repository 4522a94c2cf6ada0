import type { WordLists } from "./word-classes.ts";

/** English deeds that serve a customer or harm nobody, and those that only ever harm; see `englishForms`. */
export const englishDeeds: WordLists = {
  // What somebody of ours does for a customer.
  helpful: `
    trimmed raked baked parked mopped aired stripped swept scrubbed dusted ironed proofread stitched
    shaved grouted tiled plastered wallpapered insulated dug paved cleared shovelled pruned seeded fed
    brewed roasted grilled seasoned peeled iced decorated framed vaccinated treated bandaged examined
    prescribed weighed encrypted hosted deployed compiled debugged merged committed released rolled
    hurried rushed hastened phoned buzzed knocked shook nodded smiled bowed waved
    bled fed led need speed topped tightened sealed secured reset rewired labelled labeled lubricated
    greased oiled flushed drained filled refilled charged recharged loaded unloaded wrapped unpacked
    repacked prepared primed painted polished sanded welded soldered glued bolted screwed drilled
    trimmed levelled leveled aligned realigned balanced tuned adjusted calibrated recalibrated
    configured reconfigured reprogrammed programmed restarted rebooted reinstalled uninstalled
    upgraded downgraded patched migrated copied backed restored recovered imported exported uploaded
    downloaded synced synchronised synchronized linked unlinked unlocked locked enabled activated
    reactivated switched powered plugged connected reconnected disconnected isolated insulated
    cooled heated warmed dried washed rinsed wiped vacuumed disinfected sterilised sterilized
    sampled analysed analyzed diagnosed examined inspected surveyed assessed evaluated rated scored
    monitored observed watched tracked traced located spotted identified recognised recognized
    determined concluded established proved proven demonstrated showed presented explained described
    outlined summarised summarized listed compared matched counted weighed calculated recalculated
    estimated quoted invoiced credited refunded reimbursed compensated waived discounted reduced
    lowered raised doubled increased extended prolonged shortened rescheduled postponed deferred
    advanced prioritised prioritized escalated assigned reassigned allocated transferred redirected
    rerouted routed forwarded passed handed delivered redelivered dispatched despatched posted mailed
    emailed texted phoned called rang dialled messaged notified informed briefed advised recommended
    suggested proposed offered agreed promised committed guaranteed approved authorised authorized
    accepted granted signed countersigned certified validated verified confirmed checked rechecked
    reviewed audited corrected amended revised updated edited rewrote translated clarified answered
    replied responded acknowledged thanked greeted welcomed apologised apologized listened learned
    learnt discussed talked consulted asked enquired inquired requested ordered reordered purchased
    acquired sourced procured stocked restocked reserved held stored collected retrieved returned
    exchanged replaced substituted repaired fixed mended renewed renovated refurbished rebuilt
    reinforced strengthened supported stabilised stabilized improved enhanced optimised optimized
    simplified automated introduced launched opened reopened started began finished completed
    concluded closed ended stopped paused suspended blocked cancelled canceled revoked withdrew
    removed uninstalled cleared cleaned emptied disposed recycled donated dismantled disassembled
    assembled reassembled mounted unmounted hung installed fitted refitted attached reattached
    detached moved relocated shifted carried lifted lowered placed positioned arranged organised
    organized coordinated planned scheduled booked rebooked registered enrolled entered recorded
    documented noted logged photographed filmed measured remeasured marked tagged sorted filed
    archived scanned printed reprinted published announced posted shared created designed drafted
    drew developed produced manufactured built tested retested trialled tried attempted managed
    handled treated served accompanied escorted visited attended joined stayed waited travelled
    traveled arrived returned left reached contacted approached involved engaged hired recruited
    trained coached instructed equipped supplied provided furnished issued reissued released
    freed aimed hoped expected intended wished wanted needed liked loved enjoyed appreciated
    worked acted reacted followed pursued investigated researched explored searched looked discovered
    detected uncovered revealed reported flagged warned reminded proposed dealt ensured protected
    saved rescued covered paid settled cleared earned gained received obtained accessed used applied
    remained lasted continued resumed prevented avoided excluded ruled narrowed referred resolved
    solved decided chose selected picked nominated appointed based concerned affected related
    inserted added included attached enclosed appended swapped exchanged tailored customised served
    cooked watered planted pruned mowed swept shovelled gritted salted cut sewn stitched ironed
    pressed pumped extracted separated filtered mixed blended poured cast shaped milled
    interviewed surveyed polled sponsored hosted presented lent borrowed owed named headed bed red
    hundred indeed shed seed`,
  // What a customer does that is no failing, or is told in thanks.
  customary: `
    unsubscribed unpacked packed endured managed coped struggled feared feeling puzzled questioned
    queried doubted hesitated phoned buzzed knocked smiled forgave forgiven consented permitted let
    dedicated accompanied persuaded convinced persisted persevered bothered held stood
    bought purchased ordered paid rented leased hired subscribed cancelled canceled terminated
    trusted entrusted hoped expected deserved enjoyed liked loved disliked wanted wished needed
    experienced suffered endured missed noticed criticised criticized complained praised suggested
    recommended rated reviewed asked requested enquired inquired called phoned emailed texted
    contacted visited wrote reported told said mentioned described explained pointed flagged raised
    thanked waited listened helped supported cooperated participated attended travelled traveled
    arrived moved changed switched used tried attempted tested checked measured photographed
    documented recorded noted kept stored returned sent posted shipped collected received signed
    completed filled entered selected chose picked decided agreed accepted declined refused approved
    confirmed registered logged created opened closed started stopped finished ended installed
    connected plugged updated downloaded uploaded submitted attached provided supplied shared
    showed replied answered responded appreciated understood considered preferred rescheduled
    postponed booked reserved arranged planned prepared cleaned replaced repaired exchanged invested
    wasted spent lost earned saved gained worked discovered found observed encountered faced
    mailed happened decided recommended referred claimed assumed believed learned realised realized
    invited welcomed joined stayed lived owed owned counted relied based concerned affected involved
    interested disappointed annoyed frustrated satisfied pleased entitled required supposed allowed
    invoiced charged credited refunded informed notified advised promised offered given assured
    highlighted indicated signalled drew provided marked stressed reminded warned alerted insisted
    intended kicked turned need proceed succeed exceeded wondered`,
  // Strong verbs in the past that tell of harm where they have an object.
  harmPast:
    "tore bent threw spilt burnt hung struck blew snapped spilled wedged crashed stuck shut sank froze hid",
  harmed: `
    cracked chipped stained flooded burned burnt scorched melted jammed blocked clogged forced smashed
    kicked hacked deleted erased unplugged kinked squashed poked punctured pierced slammed yanked
    banged bashed knocked shattered splashed soaked drenched insulted shouted yelled swore
    threatened lied cheated`,
  origin: "originated occurred arose happened started began came comes stems stemmed lies lay originates",
  fruitless:
    "success result an any a answer reply response success problem problems trouble hesitation water power heating hot internet electricity our us your further it",
  tooMuch:
    "far tight tightly late long hot fast early much many high low hard often soon heavy heavily hot little cold deep loose loosely few",
  within: "home available in there present reachable ready around",
  late: "late wrongly incorrectly badly carelessly wrong",
  careful: "careful attentive precise thorough",
  // Words with the ending of a person.
  noPerson: `
    printer server router order number letter paper water cover offer filter meter counter
    container heater cooler boiler burner washer dryer fryer folder header footer timer trailer
    layer drawer tower power flower shower corner border quarter center master chapter matter
    manner member user customer caller other another further former latter later earlier newer
    older under over after never ever however whether rather together either weather winter summer
    december november october september buffer computer scanner adapter charger charter sensor
    motor factor error door floor color colour favor favour labor labour minor major prior monitor
    indicator regulator radiator generator compressor elevator escalator mirror vector connector
    actuator processor calculator list checklist waitlist shortlist first longer shorter higher
    lower bigger smaller larger better worse faster slower greater closer fewer cheaper stronger
    weaker wider deeper harder easier simpler newsletter poster sticker toner cutter mixer blender
    cooker sweeper lifter conveyor reactor rotor stator transformer amplifier speaker receiver
    transmitter recorder player locker hanger bumper fender ladder hammer cylinder lever roller
    pillar collar voucher register cluster parameter diameter perimeter character barrier tracker
    dishwasher tumbler sprinkler detector extractor freezer breaker rooter starter converter
    inverter controller trimmer mower vacuum manor visitor guest sponsor tenant owner holder
    passenger applicant subscriber shopper dinner lunch supper butter sugar silver copper leather
    feather rubber timber lumber fiber fibre tyre tire car terror horror humor humour harbor
    harbour anchor odor odour vapor tenor tutor mentor honor honour rumor rumour interior exterior
    superior inferior senior behavior behaviour corridor fact twist wrist mist persist guardian
    meridian median pedestrian vegetarian civilian ribbon`,
  problem: "problem problems issue trouble fault damage",
  misput:
    "entered typed filled plugged put connected installed pressed chose selected ticked clicked dialled used ordered booked keyed set inserted loaded poured fitted applied ran placed",
  setByYou:
    "plugged connected set wired configured operated used maintained stored entered filled loaded washed",
  setting: "settings setting configuration entries entry wiring",
  info: "information answer advice quote promise statement estimate details figure price",
};
