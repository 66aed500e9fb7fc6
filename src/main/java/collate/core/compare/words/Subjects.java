package collate.core.compare.words;

import java.util.Set;

/**
 * Words that people use when they talk of one subject: short names, peoples and places, the things that go together. Only ever to
 * find what a text may be about, never to say that two words mean the same.
 */
public final class Subjects {
    private static final WordGroups GROUPS = new WordGroups("""
            kill dead death die slay murder fatal perish slaughter massacre; injure wound hurt harm
            attack strike assault raid bomb bombard shell offensive onslaught
            catastrophe disaster calamity tragedy crisis
            imperative urgent pressing vital crucial essential necessary must; worse serious grave severe
            ceasefire truce armistice; conflict war fight hostilities battle combat
            fighter militant gunman combatant insurgent rebel terrorist; soldier troop trooper
            say tell state declare announce add remark claim; stop halt end cease quit; prevent avoid avert stop
            prison jail detention custody; arrest detain seize capture custody; buy purchase acquire; sell sale
            begin start launch commence; increase rise grow climb gain jump surge soar hike
            fall drop decline decrease plunge slip sink lose shed dip slump; company firm corporation business
            doctor physician medic; hospital clinic; child kid boy girl baby infant toddler; woman lady female girl
            man male guy; police officer cop; lawmaker senator congressman congresswoman legislator politician
            president leader; vaccine vaccination shot jab inoculation; coronavirus covid corona virus pandemic
            photo photograph picture image pic snapshot; video footage clip film; car vehicle truck
            plane aircraft jet airliner flight; ship boat vessel; quit resign leave
            big large huge giant massive enormous; small little tiny; show reveal depict display
            fake hoax phony bogus false; election vote ballot poll; help aid assist support
            ban prohibit bar outlaw forbid; marry wed wedding marriage; drink chug; law legislation bill act
            money cash fund; cure treat heal remedy; country nation state; job employment work; teacher professor
            student pupil; border frontier; immigrant migrant refugee; rape assault molest abuse
            protest demonstration rally riot protester demonstrator; house home; fire blaze burn flame
            steal rob theft loot; gun weapon firearm rifle pistol; shoot shot gunfire gunshot
            america american usa us states; britain british uk england english; china chinese beijing
            russia russian moscow kremlin; israel israeli; palestine palestinian gaza; mexico mexican
            canada canadian; france french paris; germany german berlin; japan japanese tokyo; italy italian
            spain spanish; iran iranian tehran; iraq iraqi; syria syrian; turkey turkish; egypt egyptian
            ukraine ukrainian kyiv; poland polish; sweden swedish swede; norway norwegian; denmark danish dane
            netherlands dutch holland; belgium belgian; ireland irish; scotland scottish scot
            australia australian aussie; india indian; pakistan pakistani; afghanistan afghan taliban; korea korean
            vietnam vietnamese; saudi arabia arabian; africa african; europe european eu; brazil brazilian
            cuba cuban; venezuela venezuelan; haiti haitian; honduras honduran; muslim islam islamic islamist
            jew jewish judaism; christian christianity christ church; catholic pope vatican; california californian
            texas texan; london londoner; hawaii hawaiian; democrat democratic dem dnc; republican gop rnc
            liberal leftist left left-wing progressive; conservative right-wing; president potus presidential
            flotus lady; scotus supreme court justice; guantanamo gitmo; isis daesh
            senate senator sen congress congressional; representative rep congresswoman congressman
            governor gov gubernatorial; nazi fascist; illegal undocumented unauthorized alien
            immigrant alien foreigner caravan; grandmother grandma granny gran elderly
            grandfather grandpa granddad elderly; mother mom mommy parent; father dad daddy parent
            son daughter child; wife husband spouse; brother sister sibling; teen teenage teenager youth adolescent
            old elderly aged senior; black african-american; gay homosexual lgbt lesbian lgbtq queer
            transgender trans transsexual; pregnant pregnancy; abortion abort fetus unborn
            virus disease illness infection outbreak epidemic; flu influenza; cancer tumor
            drug medication medicine pill pharmaceutical; marijuana cannabis weed pot; alcohol beer wine liquor
            drunk intoxicate; food eat meal feed; meat beef pork; dog puppy canine pup; cat kitten feline
            cow cattle; bird fowl; wildfire fire bushfire blaze; hurricane storm cyclone typhoon tornado
            flood flooding inundate underwater; earthquake quake; tree forest wood; ocean sea; tweet twitter
            photograph photoshop doctor manipulate alter edit; fake doctor stage
            meme graphic infographic; cartoon drawing sketch; painting portrait artist; hat cap
            shirt tshirt t-shirt; costume dress; flag banner; anthem kneel; salute gesture; game match; team squad
            football nfl soccer; basketball nba; coach manager; actor actress star celebrity; singer musician band
            movie film; tv television broadcast; host anchor presenter; reporter journalist correspondent
            newspaper media press news msm; internet online web website; phone cellphone smartphone mobile
            computer laptop; email mail letter; poll survey; voter vote electorate; ballot absentee mail-in
            fraud cheat rig; impeach impeachment; testify testimony hearing; lie mislead; judge court ruling
            sue lawsuit suit litigation; convict guilty sentence; charge indict accuse; shooter gunman shooter
            stab knife; bomb explosive explosion blast; hostage kidnap abduct; prisoner inmate detainee
            refugee asylum; wall fence barrier; tax taxpayer irs; salary pay wage; price cost fee
            free complimentary; coupon voucher giveaway; refund reimburse; donate donation charity charitable
            poor homeless poverty; rich wealthy billionaire millionaire; welfare benefit; insurance coverage
            healthcare medicare medicaid obamacare; school classroom; college university campus
            church pastor priest; veteran vet military army; navy naval sailor; marine corps; nuclear atomic nuke
            missile rocket; tank armored; spy espionage; secret classified confidential; leak reveal disclose
            funeral bury burial grave; statue monument memorial; confederate confederacy; racist racism bigot
            slave slavery; insult mock ridicule; apologize apology sorry; threaten threat; warn warning alert
            remove delete erase; cancel scrap; close shut shutdown; hire recruit; fire dismiss sack
            suspend suspension; refuse reject decline; allow permit let; require force mandatory compel; create make
            destroy ruin demolish; break smash; hit strike punch slap; beat assault; chase pursue; rescue save
            find discover; hide conceal; name call dub; change alter modify; move relocate; sign signature
            celebrate celebration; christmas xmas holiday; storm hurricane; snow blizzard; hot heat; climate warming
            oil petroleum gas; electricity power; toxic poison poisonous; danger dangerous hazard risk; safe safety
            strange weird bizarre; crazy insane; funny joke humor satire; beautiful gorgeous; huge massive; top best
            first initial; airport airline runway; train rail railway; bus coach; road highway street; bicycle bike
            sing song; kill slay; dead die death perish; injure wound hurt; attack strike assault raid onslaught
            bomb bombard shell; catastrophe disaster calamity tragedy
            imperative urgent pressing vital crucial essential necessary; conflict war fight hostilities
            fight battle combat; fighter militant gunman combatant; soldier trooper
            say state declare announce add remark; stop halt end cease; prevent avoid avert; prison jail
            detention custody; arrest detain; capture seize; begin start commence; launch start
            increase rise grow climb; jump surge soar; fall drop decline decrease; plunge slump; company firm
            child kid; baby infant; police cop; lawmaker legislator; vaccine vaccination jab inoculation
            coronavirus covid; photo photograph picture image; video footage film; car vehicle
            plane aircraft airliner; ship vessel; boat vessel; quit resign; big large huge; giant massive enormous
            show reveal; reveal disclose; fake bogus phony; vote ballot; help aid assist; marry wed
            wedding marriage; law legislation; money cash; cure heal; country nation; job employment
            demonstration protest rally; demonstrator protester; fire blaze; steal loot rob; gun firearm
            shot gunshot; immediate instant; quick fast swift; right correct; civilian noncombatant
            respect abide comply; talk dialog negotiation; agree consent; allow permit; need require; ask request
            answer reply respond; call urge appeal; goal aim target; important significant; difficult hard
            dangerous perilous hazardous; safe secure; protect safeguard defend; support back; oppose resist
            condemn denounce; threat menace; peace calm; spread widen expand; escalate intensify worsen
            destroy demolish wreck; rebuild reconstruct; evacuate flee; expel deport; hostage captive; strip enclave
            aid relief; hunger famine starvation; city town; village hamlet
            abc nbc cbs cnn msnbc; fox foxnews; bbc broadcaster; nyt newspaper; fbi agent bureau
            cia agency intelligence; doj justice department; dod pentagon military; ice deportation immigration
            dhs homeland; cdc health; fda drug; irs tax; nra gun; blm black matter; kkk klan supremacist
            antifa anarchist leftist; nhs hospital; eu brexit; un nations; who health
            nasa space astronaut; nypd lapd police; usps postal mail; tsa airport; epa environment; hiv aids
            jfk kennedy; aoc ocasio cortez; rbg ginsburg; veep vice; kavanaugh supreme
            space moon planet mars star; shuttle rocket launch
            eclipse sun; alien ufo; ghost haunted paranormal; satan satanic devil demon; witch witchcraft
            prayer pray worship bible; mosque imam; hijab burka veil; ramadan eid; synagogue rabbi; nun monk
            heaven hell; whale shark dolphin; snake python anaconda; spider insect bug; bear grizzly; lion tiger
            elephant ivory; monkey ape chimpanzee; pig hog swine; horse pony; rat mouse rodent; turtle tortoise
            fish fishing; wolf coyote; deer elk moose; chicken egg poultry; bee wasp hornet; crocodile alligator
            pizza restaurant; burger mcdonald; coffee starbucks; chocolate candy; milk dairy; water bottle
            soda coke pepsi cola; sugar sweetener; salt sodium; chip snack; apple iphone
            google search; walmart store retailer; target store
            nike sneaker shoe; disney disneyland; netflix stream; youtube video; instagram post
            whatsapp message; snapchat app; bank loan mortgage; stock share market; bitcoin cryptocurrency
            inflation price; debt deficit; budget spending; minimum wage; pension retirement social security
            unemployment jobless; union strike worker; factory plant manufacturer; import export tariff trade
            farm farmer crop; lottery jackpot prize win; scam fraud phishing; hack hacker breach
            password account login; virus malware; toilet bathroom restroom; kitchen cook; bed sleep; window glass
            door lock; roof ceiling; garden lawn; street sidewalk; parking park lot
            wheelchair disabled disability handicapped; blind eyesight; deaf hearing; autism autistic
            obese overweight fat; skinny thin; bald hair; tattoo ink; beard shave; naked nude; makeup cosmetic
            surgery surgeon operation; blood bleeding; heart cardiac; brain stroke; lung breath; kidney transplant
            bone skeleton fossil; skeleton remain corpse body; dna genetic gene; birth born newborn; twin triplet
            adopt adoption; breastfeed nurse; sex sexual; pedophile molester predator
            prostitute prostitution brothel; porn pornography; harass harassment grope; trafficking traffick
            cross crucifix; coffin casket; cemetery graveyard; memorial tribute honor; medal award prize
            nobel prize; oscar academy; grammy award; super bowl halftime; olympic games; world cup; stadium arena
            player athlete; touchdown quarterback; boxer boxing; referee umpire; hologram augment reality
            robot android; drone unmanned; laser beam; radio station; satellite orbit; camera lens
            screenshot screen; autograph signature; handshake hug; wave gesture; crowd audience attendance throng
            inauguration swear oath; rally campaign; debate moderator; speech address remark; interview appearance
            letter memo document; quote quotation; book author novel; poem poet; song lyric; album record
            concert tour; golf golfer; vacation resort; yacht boat; mansion estate home; castle palace
            queen royal king prince princess monarchy; throne crown; tunnel bridge; dam reservoir; river lake
            beach shore coast; island isle; mountain volcano eruption; lava eruption; desert sand
            jungle rainforest amazon; glacier ice iceberg; rain rainfall; lightning thunder; tsunami wave
            evacuate evacuation; shelter refuge; looter loot; curfew lockdown; quarantine isolate; mask face
            sanitizer soap; ventilator respirator; testing test; outbreak epidemic; wuhan china
            chloroquine hydroxychloroquine; swastika nazi; holocaust auschwitz concentration camp
            genocide massacre; cage detention; tear gas; border patrol; passport visa
            citizenship citizen birthright; green card; amnesty dreamer daca; pardon clemency; prosecutor attorney
            jury verdict trial; bail bond; parole probation; execute execution; death penalty; crime criminal
            gang cartel; drug dealer; heroin opioid fentanyl; cocaine crack; vape cigarette smoke tobacco
            """);

    private Subjects() {}

    /** All stems that share a subject with this one, itself left out. */
    public static Set<String> of(String stem) {
        return GROUPS.of(stem);
    }
}
