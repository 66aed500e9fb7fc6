package collate.core.extract.quote;

/** Common given names by the gender they usually tell, from many languages; names given to both are left out. */
final class GivenNames {
    private GivenNames() {}

    static void addTo(Lexicon.Table table) {
        table.add(Sort.GIVEN | Sort.MALE, MALE);
        table.add(Sort.GIVEN | Sort.FEMALE, FEMALE);
        table.add(
                Sort.GIVEN,
                "alex chris pat sam taylor jordan casey robin jamie kim lee morgan terry tracy dana jean leslie kerry wang li");
    }

    private static final String MALE = """
            aaron abdul abdullah abraham adam adel ahmad ahmed akira alan albert alberto alejandro aleksandr alexander alexei ali
            alistair allen alexis anatoly andre andrea andreas andrei andres andrew andy angus ansel anthony antonio antony
            anwar ari arnold arthur ashraf austin avi barack barry bashar ben benjamin bernard bernie bill billy bob boris brad bradley
            brandon brent brett brian bruce bryan bud byron calvin carl carlos cedric charles charlie chester chuck clarence clark
            claude clint clinton cody colin connor corey craig curtis cyril dale damian dan daniel danny darren dave david dean
            dennis denis derek dick diego dmitri dmitry dominic don donald doug douglas drew duncan dustin dwight earl ed eddie edgar
            edmund eduardo edward edwin eli elias elijah eliot elliott emmanuel enrique eric erik ernest ethan eugene evan fareed
            felipe felix fernando floyd francisco francois frank franklin fred frederick gabriel garrett gary gavin gene geoff
            geoffrey george gerald gerard gideon gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo
            gus guy habib hamid hank hans harold harry harvey hasan hassan hector henrik henry herbert herman hiroshi hosni howard
            hugh hugo hussein ian ibrahim igor ilya imran ismail israel ivan jack jackson jacob jacques jaime jake james jan
            jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joaquin joe joel johannes john johnny
            jon jonathan jonah jorge jose josef joseph josh joshua juan julian julio jurgen justin kareem karim karl keith kelvin ken
            kenneth kevin khaled khalid kirk klaus konstantin kurt kyle lance larry lars lawrence len leo leon leonard leonid
            leopold leroy levi lewis liam lindsey lionel lloyd lou louis luca lucas luigi luis luke mahmoud malcolm manuel marc
            marcel marco marcos marcus mario mark marshall martin marvin mateo matt matthew maurice max maxim michael michel
            miguel mikhail mike milton mitch mitchell mitt mohamed mohammad mohammed moshe muhammad murray mustafa nabil nathan
            nathaniel neil ned nelson newt nick nicholas nicolas nigel nikolai noah noam norman oleg oliver omar orlando oscar osama
            otto owen pablo patrick paul pedro percy perry pete peter phil philip phillip pierre rafael raj rajesh ralph ramon
            ramzan rand randall randy raul ray raymond recep reggie reince reuven rex ricardo richard rick ricky riyad rob robert
            roberto rod rodney rodrigo roger roland roman ron ronald ronnie ross roy ruben rudolph rudy rupert russ russell ryan
            saad saeed salem salman sami samir samuel saul scott sean sebastian sergei sergey sergio seth shane shawn shimon shinzo sidney
            simon spencer stan stanley stefan stephen steve steven stuart sundar sunil tariq ted terence terrence
            theodore thomas tim timothy toby todd tom tommy tony travis trent trevor tyler umar vernon victor viktor vince vincent
            vitaly vladimir volodymyr wade wallace walter warren wayne wesley wilbur will william willie winston wolf xavier yair
            yasser yitzhak yoav yossi yuri yusuf zachary ziad hamdan herschel marcelo narendra naftali narek recep rishi tayyip
            jens jean-claude ismail yahya isaac ehud reza hossein hassan joko kofi antonio ban shahbaz nawaz arvind amit
            """;

    private static final String FEMALE = """
            abigail ada adele agnes aisha alexandra alice alicia alina alison allison amal amanda amber amelia amy ana andrea angela
            angelina anita ann anna anne annette annie anya april ariana arlene ashley audrey ava barbara beatrice becky belinda bernadette
            bertha beth betsy betty beverly bonnie brenda bridget brittany brooke camilla candace carla carly carmen carol
            caroline carolyn catherine cathy cecilia celeste celia charlotte chelsea cheryl christina christine cindy claire clara
            claudia condoleezza connie constance courtney cynthia daisy danielle daphne dawn deborah debbie debra denise diana diane
            dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsa
            emily emma erica erika erin esther ethel eva evelyn faith fatima fiona florence frances francesca gabriela gail
            georgia geraldine gertrude gina ginger gisele gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather
            heidi helen helena hilary hillary holly hope huma ida ilana ilhan inez ingrid irene iris isabel isabella ivanka ivy jackie
            jacqueline jan jane janet janice jasmine jeanette jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne
            jodi josephine joy joyce juanita judith judy julia juliana julie june kamala kara karen kate katherine kathleen kathryn kathy katie
            katrina katy kayla kayleigh kellyanne kelly kimberly kirsten kristen kristin krystal lara laura lauren laurie leah leila lena lena
            leticia lila lillian lily linda lisa liz loretta lori lorraine louise lucia lucille lucy lydia lynn madeleine madeline
            maggie marcia margaret margarita maria mariam marian marianne marie marilyn marina marine marissa marjorie marlene marta martha
            mary maryam maureen maxine may maya megan meghan megyn melania melanie melinda melissa mercedes meredith mia
            michelle mildred miranda miriam molly monica mona nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma
            olga olivia pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel ramona
            rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally salma samantha sandra sara sarah
            sasha selma shannon sharon sheila shelly sherry shirley silvia sofia sonia sonya sophia sophie stacy stella stephanie susan
            susanne suzanne sylvia tamara tammy tanya tara tatiana teresa thelma theresa tiffany tina tulsi ursula valerie vanessa
            vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney yelena yolanda yulia yvonne zainab zoe hanan
            hoda huda leyla nada rania reem samira sana shireen yasmin golda tzipi ayelet mei-ling ursula giorgia sanna jacinda angela
            """;
}
