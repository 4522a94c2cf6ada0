import type { WordLists } from "./word-classes.ts";

/** English deeds that serve a customer or harm nobody, and those that only ever harm; see `englishForms`. */
export const englishDeeds: WordLists = {
  // What somebody of ours does for a customer.
  helpful: `
    pinned hemmed tacked basted darned knitted crocheted embroidered quilted dyed steamed starched
    folded pleated padded upholstered lined piped braided plaited beaded bleached curled permed
    shampooed manicured waxed buffed tattooed tanned ploughed plowed tilled sowed harvested
    threshed milked sheared groomed bathed walked stabled hatched plucked filleted sliced diced
    grated kneaded baked fried boiled simmered marinated smoked cured pickled canned bottled
    corked decanted garnished plated catered tasted rehearsed performed conducted composed acted
    directed staged lectured taught marked graded supervised tutored mentored revised invigilated
    piloted steered sailed docked moored anchored towed hauled freighted hoisted winched craned
    scaffolded excavated compacted tarmacked asphalted rendered roofed thatched glazed felled
    coppiced pollarded weeded hoed mulched injected inoculated anaesthetised transplanted splinted
    dressed dispensed discharged admitted nursed soothed balanced reconciled budgeted taxed valued
    appraised insured underwrote notarised notarized litigated mediated arbitrated pleaded
    represented testified rotated unfolded shelved racked palletised shrink-wrapped boxed crated
    strapped taped stamped franked trimmed raked parked mopped aired stripped swept scrubbed
    dusted ironed proofread stitched shaved grouted tiled plastered wallpapered insulated dug
    paved cleared shovelled pruned seeded fed brewed roasted grilled seasoned peeled iced
    decorated framed vaccinated treated bandaged examined prescribed weighed encrypted hosted
    deployed compiled debugged merged committed released rolled hurried rushed hastened phoned
    buzzed knocked shook nodded smiled bowed waved bled led need speed topped tightened sealed
    secured reset rewired labelled labeled lubricated greased oiled flushed drained filled
    refilled charged recharged loaded unloaded wrapped unpacked repacked prepared primed painted
    polished sanded welded soldered glued bolted screwed drilled levelled leveled aligned
    realigned tuned adjusted calibrated recalibrated configured reconfigured reprogrammed
    programmed restarted rebooted reinstalled uninstalled upgraded downgraded patched migrated
    copied backed restored recovered imported exported uploaded downloaded synced synchronised
    synchronized linked unlinked unlocked locked enabled activated reactivated switched powered
    plugged connected reconnected disconnected isolated cooled heated warmed dried washed rinsed
    wiped vacuumed disinfected sterilised sterilized sampled analysed analyzed diagnosed inspected
    surveyed assessed evaluated rated scored monitored observed watched tracked traced located
    spotted identified recognised recognized determined concluded established proved proven
    demonstrated showed presented explained described outlined summarised summarized listed
    compared matched counted calculated recalculated estimated quoted invoiced credited refunded
    reimbursed compensated waived discounted reduced lowered raised doubled increased extended
    prolonged shortened rescheduled postponed deferred advanced prioritised prioritized escalated
    assigned reassigned allocated transferred redirected rerouted routed forwarded passed handed
    delivered redelivered dispatched despatched posted mailed emailed texted called rang dialled
    messaged notified informed briefed advised recommended suggested proposed offered agreed
    promised guaranteed approved authorised authorized accepted granted signed countersigned
    certified validated verified confirmed checked rechecked reviewed audited corrected amended
    updated edited rewrote translated clarified answered replied responded acknowledged thanked
    greeted welcomed apologised apologized listened learned learnt discussed talked consulted
    asked enquired inquired requested ordered reordered purchased acquired sourced procured
    stocked restocked reserved held stored collected retrieved returned exchanged replaced
    substituted repaired fixed mended renewed renovated refurbished rebuilt reinforced
    strengthened supported stabilised stabilized improved enhanced optimised optimized simplified
    automated introduced launched opened reopened started began finished completed closed ended
    stopped paused suspended blocked cancelled canceled revoked withdrew removed cleaned emptied
    disposed recycled donated dismantled disassembled assembled reassembled mounted unmounted hung
    installed fitted refitted attached reattached detached moved relocated shifted carried lifted
    placed positioned arranged organised organized coordinated planned scheduled booked rebooked
    registered enrolled entered recorded documented noted logged photographed filmed measured
    remeasured tagged sorted filed archived scanned printed reprinted published announced shared
    created designed drafted drew developed produced manufactured built tested retested trialled
    tried attempted managed handled served accompanied escorted visited attended joined stayed
    waited travelled traveled arrived left reached contacted approached involved engaged hired
    recruited trained coached instructed equipped supplied provided furnished issued reissued
    freed aimed hoped expected intended wished wanted needed liked loved enjoyed appreciated
    worked reacted followed pursued investigated researched explored searched looked discovered
    detected uncovered revealed reported flagged warned reminded dealt ensured protected saved
    rescued covered paid settled earned gained received obtained accessed used applied remained
    lasted continued resumed prevented avoided excluded ruled narrowed referred resolved solved
    decided chose selected picked nominated appointed based concerned affected related inserted
    added included enclosed appended swapped tailored customised cooked watered planted mowed
    gritted salted cut sewn pressed pumped extracted separated filtered mixed blended poured cast
    shaped milled interviewed polled sponsored lent borrowed owed named headed bed red hundred
    indeed shed seed turned forged negotiated roped sketched unpicked potted reproduced boned
    masked melted seated recalled spliced trued allowed repeated bargained haggled cordoned fenced
    repotted replicated simulated emulated debated voted elected convened adjourned chaired
    moderated interpreted transcribed subtitled dubbed animated illustrated engraved carved
    whittled planed sawed chiselled hammered nailed riveted clamped braced propped shored
    underpinned damp-proofed waterproofed caulked siphoned bailed dredged unblocked unclogged
    descaled defrosted deiced thawed ventilated aerated chlorinated dechlorinated fluoridated
    fertilised fertilized composted sprayed fumigated trapped caught tamed leashed muzzled
    microchipped dewormed neutered spayed wormed clipped skimmed churned distilled fermented aged
    tapped chilled choreographed mastered restrung reeded refretted overhauled underlined
    undersigned overseen overlapped rewrapped relined rehung reglazed repointed relaid reseeded
    regrouted resealed rewelded resoldered retightened regreased rethreaded reshaped resized
    reworked redone reassessed reevaluated reconsidered reexamined reinspected reconfirmed resent
    unjammed untangled unhooked unfastened unbolted unscrewed unpinned unsealed unboxed unveiled
    salvaged sheltered shielded guarded minded guided cheered encouraged congratulated honoured
    rewarded tipped paired grouped ranked indexed catalogued cataloged inventoried tallied
    shortlisted vetted licensed licenced permitted accredited legalised apostilled witnessed sworn
    swore summoned subpoenaed cabled ducted trenched spooled wound unwound reeled threaded`,
  // What a customer does that is no failing, or is told in thanks.
  customary: `
    unsubscribed unpacked packed endured managed coped struggled feared feeling puzzled questioned
    queried doubted hesitated phoned buzzed knocked smiled forgave forgiven consented permitted
    let dedicated accompanied persuaded convinced persisted persevered bothered held stood bought
    purchased ordered paid rented leased hired subscribed cancelled canceled terminated trusted
    entrusted hoped expected deserved enjoyed liked loved disliked wanted wished needed
    experienced suffered missed noticed criticised criticized complained praised suggested
    recommended rated reviewed asked requested enquired inquired called emailed texted contacted
    visited wrote reported told said mentioned described explained pointed flagged raised thanked
    waited listened helped supported cooperated participated attended travelled traveled arrived
    moved changed switched used tried attempted tested checked measured photographed documented
    recorded noted kept stored returned sent posted shipped collected received signed completed
    filled entered selected chose picked decided agreed accepted declined refused approved
    confirmed registered logged created opened closed started stopped finished ended installed
    connected plugged updated downloaded uploaded submitted attached provided supplied shared
    showed replied answered responded appreciated understood considered preferred rescheduled
    postponed booked reserved arranged planned prepared cleaned replaced repaired exchanged
    invested wasted spent lost earned saved gained worked discovered found observed encountered
    faced mailed happened referred claimed assumed believed learned realised realized invited
    welcomed joined stayed lived owed owned counted relied based concerned affected involved
    interested disappointed annoyed frustrated satisfied pleased entitled required supposed
    allowed invoiced charged credited refunded informed notified advised promised offered given
    assured highlighted indicated signalled drew marked stressed reminded warned alerted insisted
    intended kicked turned need proceed succeed exceeded wondered`,
  // Strong verbs in the past that tell of harm where they have an object.
  harmPast: "tore bent threw spilt burnt struck blew snapped spilled wedged crashed stuck sank hid",
  harmed: `
    cracked chipped stained flooded burned burnt scorched jammed clogged forced smashed kicked
    hacked deleted erased unplugged kinked squashed poked punctured pierced slammed yanked banged
    bashed knocked shattered splashed soaked drenched insulted shouted yelled swore threatened
    lied cheated`,
  origin: "originated occurred arose happened started began came comes stems stemmed lies lay originates",
  fruitless: `
    success result an any a answer reply response problem problems trouble hesitation water power
    heating hot internet electricity our us your further it`,
  tooMuch: `
    far tight tightly late long hot fast early much many high low hard often soon heavy heavily
    little cold deep loose loosely few small short thin thick wide narrow large big`,
  within: "home available in there present ready around",
  late: "late wrongly incorrectly badly carelessly wrong",
  careful: "careful attentive precise thorough",
  passing: "paid pay paying received got were was waited waiting asked had",
  problem: "problem problems issue trouble fault damage",
  misput: `
    entered typed filled plugged put connected installed pressed chose selected ticked clicked
    dialled used ordered booked keyed set inserted loaded poured fitted applied ran placed
    transferred gave given wrote written indicated drew wired uploaded quoted named stated picked
    parked drove hung glued laid cut measured addressed declared supplied rang submitted attached
    scanned copied registered converted mixed bought brought delivered packed wrapped`,
  setByYou: `
    plugged connected set wired configured operated used maintained stored entered filled loaded
    washed`,
  setting: "settings setting configuration entries entry wiring",
  info: "information answer advice quote promise statement estimate details figure price",
};
