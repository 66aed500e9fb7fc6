package collate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void saysWhichPartOfTheListItIs() {
        var second = Paging.of("2", 50, 1_204, "/articles");
        assertThat(second.range()).isEqualTo("51 to 100 of 1,204");
        assertThat(second.offset()).isEqualTo(50);
        assertThat(Paging.of("25", 50, 1_204, "/articles").range()).isEqualTo("1,201 to 1,204 of 1,204");
        assertThat(Paging.of(null, 50, 100, "/articles").pages()).isEqualTo(2);
    }

    @Test
    void addsThePageToWhateverTheAddressAsksElse() {
        var paging = Paging.of("3", 50, 1_204, "/origins/7?by=article");
        assertThat(paging.url(4)).isEqualTo("/origins/7?by=article&page=4");
        assertThat(paging.url(1)).isEqualTo("/origins/7?by=article");
        assertThat(Paging.of("1", 50, 99, "/articles").url(2)).isEqualTo("/articles?page=2");
    }

    @Test
    void anEmptyListHasOnePage() {
        var none = Paging.of("7", 50, 0, "/articles");
        assertThat(none.pages()).isEqualTo(1);
        assertThat(none.offset()).isZero();
    }
}
