package collate.core.extract.origin;

import java.util.HashMap;
import java.util.Map;

/** Where somebody belongs, by the word that says it: "Israeli" and "Israel's" are one place. */
final class Places {
    private static final Map<String, String> OF = read("""
            israel israeli israelis | palestine palestinian palestinians | gaza gazan gazans | russia russian russians
            ukraine ukrainian ukrainians | china chinese | iran iranian iranians | syria syrian syrians
            lebanon lebanese | turkey turkish türkiye | egypt egyptian egyptians | jordan jordanian | iraq iraqi iraqis
            us american u.s. u.s usa | uk british britain u.k. u.k | france french | germany german | italy italian
            spain spanish | poland polish | india indian | pakistan pakistani | afghanistan afghan | japan japanese
            yemen yemeni | qatar qatari | sudan sudanese | ethiopia ethiopian | libya libyan | myanmar burmese
            mexico mexican | brazil brazilian | colombia colombian | venezuela venezuelan | canada canadian
            australia australian | indonesia indonesian | philippines philippine filipino | vietnam vietnamese
            thailand thai | nigeria nigerian | kenya kenyan | somalia somali | armenia armenian
            azerbaijan azerbaijani azeri | georgia georgian | belarus belarusian | serbia serbian | greece greek
            norway norwegian norwegians | sweden swedish swedes | finland finnish | denmark danish | netherlands dutch
            belgium belgian | switzerland swiss | austria austrian | hungary hungarian | romania romanian | bulgaria bulgarian
            czechia czech | slovakia slovak | croatia croatian | bosnia bosnian | moldova moldovan | ireland irish
            portugal portuguese | bangladesh bangladeshi | nepal nepali nepalese | taiwan taiwanese | malaysia malaysian
            kuwait kuwaiti | bahrain bahraini | oman omani | tunisia tunisian | algeria algerian | morocco moroccan
            cuba cuban | argentina argentine argentinian | chile chilean | peru peruvian | haiti haitian | kosovo kosovar
            saudi-arabia saudi | south-korea south-korean | north-korea north-korean | un u.n. u.n | eu e.u.
            """);

    /** A capital that speaks, or has a ministry, is its state; the police, courts and departments of one may be the city's. */
    private static final Map<String, String> SPEAK_FOR = read("""
            china beijing | us washington | russia moscow | iran tehran | ukraine kyiv kiev | uk london | france paris
            germany berlin | turkey ankara | syria damascus | lebanon beirut | egypt cairo | jordan amman | iraq baghdad
            japan tokyo | india delhi | pakistan islamabad | saudi-arabia riyadh | qatar doha | south-korea seoul
            north-korea pyongyang | israel jerusalem | poland warsaw | belarus minsk | serbia belgrade | armenia yerevan
            azerbaijan baku | georgia tbilisi | taiwan taipei
            """);

    private Places() {}

    private static Map<String, String> read(String table) {
        var all = new HashMap<String, String>();
        for (var line : table.strip().replace('\n', '|').split("\\|", -1)) {
            var words = line.strip().split("\\s+");
            for (var word : words) {
                all.put(word, words[0]);
            }
        }
        return Map.copyOf(all);
    }

    /** The place that a word in lower case means; the word itself when it means none. */
    static String of(String word) {
        return OF.getOrDefault(word, word);
    }

    /** Who speaks, when a place alone or its ministry does: "beijing" is "china", "beijing foreign ministry" is China's. */
    static String speaking(String key) {
        var first = key.endsWith(" ministry") ? key.substring(0, key.indexOf(' ')) : key;
        return SPEAK_FOR.getOrDefault(first, first) + key.substring(first.length());
    }

    static boolean isOne(String word) {
        return OF.containsKey(word);
    }
}
