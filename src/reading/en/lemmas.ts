/**
 * Base forms. Regular endings are cut by src/reading/layers/lemmas.ts; these lists say where that is ambiguous
 * ("hoped": hope, not hop). Counted in American and British news, 2012 to 2021.
 */

/** Base forms of common verbs: of several ways to cut an ending, the one in this list is right. */
export const verbs = new Set(
  `
  abandon abide abolish absorb abuse accelerate accept access accommodate accompany accomplish accord account
  accumulate accuse achieve acknowledge acquiesce acquire act activate adapt add address adhere adjust administer
  admire admit adopt adore advance advertise advertisement advise advocate affect affiliate affirm afford age
  aggravate agitate agree aid aim air alarm alienate align allege allocate allow allude ally alter am amass amount
  amplify analyze anger animate annihilate announce answer anticipate apologize appeal appear applaud apply
  appoint appreciate approach approve are argue arise arm arrange arrest arrive articulate ask assail assassinate
  assault assemble assert assess assign assist associate assuage assume assure attach attack attempt attend
  attract attribute authorize average avoid await award back backfire balance balk ban bar bargain base bash
  battle be bear beat become been beg begin behave believe belittle belong bemoan bend benefit berate besiege bet
  betray bias bid billionaire bind bite blame blare blast bless block blow blunt boast bolster bomb boo boost
  border borrow bother bow boycott brace brag breach break breed brief bring bristle broaden broker bruise buck
  buckle build bully burn bury buy bypass calculate call calm campaign can cancel cannot capitalize capitulate
  capture care carry carve cast catch cater caucus cause caution cease cede celebrate cement center chafe chair
  challenge champion change chant characterize charge cheat check cheer chide chime chip choose circulate
  circumvent cite claim clarify clash classify clean clear click clinch cling close coalesce coincide collaborate
  collapse collect combat combine come command commence comment commit communicate compare compel compensate
  compete compile complain complete complicate comply compose comprise compromise concede concentrate concern
  conclude condemn condone conduct confer confine confirm confront confuse congratulate connect conquer consider
  consist consolidate conspire constitute construct consult consume contact contain contemplate contend contest
  continue contradict contrast contribute control convene converge convert convey convict convince cool cooperate
  coordinate cope correct cost count counter couple court cover crack crash create creep cripple crisscross
  criticise criticize cross crowd crumble crush cry culminate curb cure cut damage dance dare date deadlocke deal
  debate debilitate deceive decide declare decline decrease decry dedicate deem deepen default defeat defect
  defend defer define deflect defund defunde defy degrade delay delete deliver demand demonstrate demoralize demur
  denounce denuclearize deny depart depend depict deplete deplore deploy deport depose deprive derail deride
  descend describe deserve design designate desire destabilize destine destroy detail detain detect deter
  deteriorate determine detonate devastate develop devise devolve devote diagnose dial dictate die differ
  differentiate dig diminish direct disaffect disagree disappear disappoint disavow disclose discourage discover
  discredit discriminate discuss disgruntle disguise disintegrate dislike dismantle dismiss disparage dispatch
  dispel disperse displace display dispute disqualify disrupt dissolve distance distinguish distract distribute
  divert divide divorce do dole dominate donate doom double doubt draft drag draw dream dress drink drive drop
  drown drum dub dwindle earn ease eat ebele echo eclipse edge edit educate eke elaborate elect elevate eliminate
  elise email embarrass embattle embed embody embrace emerge empathize emphasize employ empower enable enact
  encircle encounter encourage end endorse endure energize enforce engage engineer enhance enjoy enlarge enlist
  enrich enslave ensue ensure enter entitle envision equate equip eradicate erode erupt escalate escape espouse
  establish estimate evacuate evade evaporate evidence evolve exacerbate exaggerate examine exasperate exceed
  exchange excite execute exercise exist exit expand expect expel experience expire explain explode exploit
  explore export expose express extend extract fabricate face facilitate fade fail fake fall fan fare fast favor
  fear feature feed feel fend field fight figure file fill finalize finance find finish fire fit fix fizzle flag
  flee fling flip flood flourish fly focus follow fool forbid force foresee forge forget forgive form formalize
  formulate foster found fracke frame free freeze frustrate fuel fulfill function fund fundraise further gain
  galvanize garner gather generate get give go gotta govern grab graduate grant grapple grasp greet grieve grind
  groundbreake grow guarantee guard guess guide guillotine hack halt hammer hand handle hang happen harass harden
  harm hasten hate have head headline heal hear heed heighten help hide highlight hint hire hit hold hone honor
  hope host house huddle humiliate hurt hypothesize identify ignite ignore illustrate imagine immigrate impact
  implement imply import impose imprison improve incite incline include increase incriminate indicate indict
  infiltrate inflame inflict influence inform infringe infuriate inherit initiate inject injure insert insist
  inspire install instigate institute instruct insulate insult integrate intend intensify intercept interfere
  interpret interrupt intervene interview intimidate intrigue introduce inundate invade invest investigate invite
  invoke involve isolate issue jeopardize jockey join joke judge jump justify keep kick kid kill kneel knock know
  label lack lag lament land lash last laugh launch lay lead leak lean leap learn leave lecture legalize legislate
  lend let level leverage liberate license lie lift light like liken limit line linger link list listen litigate
  live lobby locate lock look loom lose love lower lure maintain make man manage mandate manipulate manufacture
  march marginalize mark market marry massacre master match materialize matter maximize mean measure meet mention
  merge message mind mine minimize mire misconstrue mishandle misjudge miss misstate mistake mitigate moan
  mobilize mock moderate modify monitor motivate mount mourn move muddle murder muse muster mute name narrow
  naturalize navigate near need negotiate neighbor neutralise neutralize nickname nominate note notice number
  object obligate oblige obscure observe obtain occupy occur offend offer offset open operate opine opinionate
  oppose opt order organize originate oust outflank outline outnumber outsize outsource outweigh overcome overhaul
  overlook override overrule overrun oversee overshadow overtake overthrow overturn owe own pack paint pander
  parade participate pass pause pave pay peak peddle penalize pende penetrate perceive perform permit perpetuate
  persist persuade phase pick pile pit pitch pivot place plague plan plant play plead pledge plot plummet plunge
  point poise polarize police politicize poll pollute populate portray pose position post postpone pound pour
  power practice praise pray precede preclude predetermine predicate predict prefer premise prepare present
  preserve preside press pressure presume presumptive pretend prevail prevent price principle prioritize probe
  proceed process proclaim produce profile profit prohibit project proliferate prolong promise promote prompt
  pronounce propel propose prosecute protect protest protract prove provide provoke publish pull punch punctuate
  punish purchase purge pursue push put puzzle qualify quash quell question quiet quit quote race radicalize rail
  raise rally ramble ramp range rank rat rate ratify rattle ravage reach react read realise realize reap reassess
  reassure rebel rebound rebuff rebuild rebuke rebut recall recapture recede receive recite reclaim recognize
  recommend reconcile reconsider record recount recover recruit redact reduce refer reference reflect reform
  refrain refuse regain regard register regret regulate rein reinforce reinstate reiterate reject relate release
  relieve relocate rely remain remark remember remind remove rename render renege renegotiate renew renounce
  renovate rent reopen reorganize repair repay repeal repeat repel replace replay replicate reply report represent
  reprise republish repudiate repulse request require reread rescue resemble reserve resettle reshape resign
  resist resolve resonate respect respond rest restart restore restrict result resume retain retake retaliate
  rethink retire retook retreat return retweete reveal revere reverse review revise revisit revitalize revive
  revoke revolt reward rewrite rid ride rig right ring rip rise risk roll root round rouse ruin rule run rush
  sacrifice sail sample sanction satisfy save say scale scare scatter schedule schille score scramble scream screw
  scrutinize scuttle seal search seat secure see seek seem seize select sell send sense sentence separate serve
  server set settle sew sexte shake shape share shed shell shield shift shine shock shoot shore shout shove show
  showcase shrink shut shy side sign signal silence sing single sink sit skateboard skew skip slam slash slat
  sleep slide sling slip slow smell smile smooth smuggle soften solicit solidify solve sound sow spark speak
  specialize speculate speed spell spend spike spill spin splinter split spoil sponsor sprawl spread spring spur
  squeeze stabilize stack staff stag stage stake stalemate stall stand star start startle starve state station
  stay steal steer stem step stick stifle stimulate sting stink stipulate stir stockpile stoke stop store
  straighten strengthen stress stretch strew stride strike strive structure struggle study stumble subdue subject
  submit subpoena subscribe subvert succeed sue suffer suggest suit summon supervise supply support suppose
  suppress surface surge surpass surprise surrender surround survey survive suspect suspend sustain sway swear
  sweep swim swing switch tackle take talk tally tap target tarnish task tax teach team tear televise tell tend
  terminate test testify thank think thread threaten thrive throw thwart tick tie tighten time tip title tolerate
  top topple torture total touch tout trace track trade trail train transcend transfer transform translate
  transpire transport trap trash travel tread treat trigger triple trouble trounce trump trust try tune turn tweet
  uncover undercut underestimate undergo underlie undermine underscore understand understate undertake undo
  undocumente unfold unify unite unleash unravel unseat unveil update upend upgrade uphold urge use usher utilize
  utter vacate validate value vary verify vet veto victimize vie view violate visit voice volunteer vote vow wag
  wage wait wake walk wan want warm warn warrant waste watch wave weaken wear weep weigh welcome widen will win
  wind wipe wish withdraw wither withhold withstand witness wonder woode word work worry would wound wrap wrestle
  wring write yell yield zone
`
    .trim()
    .split(/\s+/),
);

const pairs = (list: string): Map<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*,\s*/)
      .map((pair) => pair.split(/\s+/) as [string, string]),
  );

export const irregularVerbs = pairs(`
  'd would, 'll will, 'm be, 're be, 's be, 've have, am be, are be, arose arise, ate eat, beaten beat, became
  become, been be, began begin, begun begin, bet bet, bit bite, bitten bite, blew blow, blown blow, bore bear,
  born bear, borne bear, bought buy, bound bind, bred breed, broke break, broken break, brought bring, built
  build, burnt burn, ca can, came come, caught catch, chose choose, chosen choose, clung cling, crept creep, dared
  dare, dealt deal, did do, died die, does do, done do, drank drink, drawn draw, dreamt dream, drew draw, driven
  drive, drove drive, drunk drink, dug dig, dying die, fallen fall, fed feed, fell fall, felt feel, fled flee,
  flew fly, flown fly, flung fling, forbade forbid, forbidden forbid, foresaw foresee, foreseen foresee, forgave
  forgive, forgiven forgive, forgot forget, forgotten forget, fought fight, found find, froze freeze, frozen
  freeze, gave give, given give, goes go, gone go, got get, gotten get, grew grow, ground grind, grown grow, had
  have, has have, heard hear, held hold, hid hide, hidden hide, hit hit, hung hang, is be, kept keep, knelt kneel,
  knew know, known know, laid lay, leapt leap, learnt learn, led lead, left leave, lent lend, lied lie, lit light,
  lost lose, lying lie, made make, meant mean, met meet, mistaken mistake, mistook mistake, overcame overcome,
  overran overrun, oversaw oversee, overseen oversee, overtaken overtake, overthrown overthrow, paid pay, proven
  prove, quit quit, ran run, rang ring, rebuilt rebuild, reread reread, retook retake, rewritten rewrite, ridden
  ride, risen rise, rode ride, rose rise, rung ring, said say, sang sing, sank sink, sat sit, saw see, seen see,
  sent send, sewn sew, shaken shake, shone shine, shook shake, shot shoot, shown show, shrank shrink, shrunk
  shrink, slept sleep, slid slide, slung sling, smelt smell, sold sell, sought seek, sped speed, spelt spell,
  spent spend, spilt spill, split split, spoilt spoil, spoke speak, spoken speak, sprang spring, sprung spring,
  spun spin, stank stink, stole steal, stolen steal, stood stand, strewn strew, stricken strike, striven strive,
  strode stride, strove strive, struck strike, stuck stick, stung sting, sued sue, sung sing, sunk sink, swam
  swim, swept sweep, swore swear, sworn swear, swung swing, taken take, taught teach, thought think, threw throw,
  thrown throw, tied tie, told tell, took take, tore tear, torn tear, trod tread, tying tie, understood
  understand, undertaken undertake, undertook undertake, undid undo, undone undo, upheld uphold, vetoed veto,
  vying vie, was be, went go, wept weep, were be, withdrawn withdraw, withdrew withdraw, withheld withhold,
  withstood withstand, wo will, woke wake, woken wake, won win, wore wear, worn wear, wound wind, written write,
  wrote write, wrung wring
`);

export const irregularNouns = pairs(`
  abuses abuse, analyses analysis, bases base, blockhouses blockhouse, bruises bruise, businessmen businessman,
  cases case, causes cause, chairmen chairman, children child, clauses clause, congressmen congressman,
  congresswomen congresswoman, countrymen countryman, courses course, crises crisis, data data, databases
  database, defenses defense, diseases disease, echoes echo, enterprises enterprise, excuses excuse, exercises
  exercise, expenses expense, feet foot, geese goose, gentlemen gentleman, grandchildren grandchild, gunmen
  gunman, halves half, headaches headache, heroes hero, horses horse, houses house, hypotheses hypothesis,
  increases increase, knives knife, lapses lapse, lawmen lawman, leases lease, leaves leaf, licenses license,
  lives life, loaves loaf, losses loss, media media, men man, mice mouse, militiamen militiaman, minutemen
  minuteman, mosquitoes mosquito, movies movie, nurses nurse, offenses offense, pence penny, people person,
  phrases phrase, policemen policeman, potatoes potato, premises premise, prices price, promises promise,
  purchases purchase, purposes purpose, raises raise, releases release, responses response, rises rise, selfies
  selfie, series series, servicemen serviceman, shelves shelf, sizes size, species species, spokesmen spokesman,
  spokeswomen spokeswoman, spouses spouse, surprises surprise, teeth tooth, theses thesis, thieves thief, tomatoes
  tomato, uses use, vetoes veto, warehouses warehouse, wives wife, wolves wolf, women woman
`);
