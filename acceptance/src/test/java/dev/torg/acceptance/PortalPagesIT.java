package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.torg.acceptance.PortalPage.Visitor;
import dev.torg.platform.business.Access;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each page as each visitor gets it, and as it looks. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalPagesIT {

  private static final List<String> LANGUAGES = List.of("nb", "en", "da", "fi");
  private static final int PHONE = 360;
  private static final int WIDEST = 1280;
  private static final List<Integer> WIDTHS = List.of(PHONE, 768, WIDEST);
  private static final int PAGE_BYTES = 15_000;
  private static final int FIRST_LOAD_BYTES = 45_000;

  /** About oneself: the session, whom to act for, signing for whom one may sign for. */
  private static final Predicate<String> OF_READERS =
      Pattern.compile(
              "/portal/(logout|language|profile|roles|agreement/signature|invitations/[^/]+)")
          .asMatchPredicate();

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final List<PortalPage> pages = PortalPage.all();
  private PortalScene scene;
  private PageVisits visits;

  @BeforeAll
  void play() {
    scene = PortalScene.play(torg);
    visits = new PageVisits(torg.gateway());
  }

  @TestFactory
  Stream<DynamicTest> whoGetsWhat() {
    return pages.stream()
        .map(
            page ->
                dynamicTest(page.path(), () -> assertThat(outcomes(page)).isEqualTo(wanted(page))));
  }

  private List<String> outcomes(PortalPage page) {
    return Arrays.stream(Visitor.values())
        .map(visitor -> visits.visit(scene.address(page), scene.token(visitor)).outcome())
        .toList();
  }

  private static List<String> wanted(PortalPage page) {
    return Arrays.stream(Visitor.values())
        .map(visitor -> page.shows(visitor) ? "200" : page.outcome(visitor))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> whatEachPageIsMadeOf() {
    return each(
        (page, visitor) -> {
          PageVisits.Seen seen = visits.visit(scene.address(page), scene.token(visitor));
          assertThat(seen.inline()).isEmpty();
          assertThat(seen.bytes()).isLessThan(PAGE_BYTES);
          assertThat(seen.html()).doesNotContain("<img id=mark");
        });
  }

  /** Otherwise the mark would be on no page, and that it does no harm would say nothing. */
  @Test
  void textsOfPeopleAreShownAsTheyAre() {
    long shown =
        pages.stream()
            .filter(page -> page.path().matches(".*\\{(sent|asked|rejected|template)}"))
            .flatMap(
                page ->
                    lookers(page)
                        .map(visitor -> visits.visit(scene.address(page), scene.token(visitor))))
            .filter(seen -> seen.html().contains("&lt;img id=mark"))
            .count();
    assertThat(shown).isGreaterThan(4);
  }

  /** What the gateway takes from whoever only reads is offered, and nothing else. */
  @TestFactory
  Stream<DynamicTest> whatReadersCanSend() {
    return pages.stream()
        .map(
            page ->
                dynamicTest(
                    page.path(),
                    () -> assertThat(forms(page, Access.READER)).allMatch(OF_READERS)));
  }

  /** Otherwise it would say nothing that readers are offered so little. */
  @Test
  void editorsCanSendMore() {
    assertThat(pages)
        .filteredOn(page -> !forms(page, Access.EDITOR).stream().allMatch(OF_READERS))
        .hasSizeGreaterThan(10);
  }

  /** Those of a page, to whoever acts for the merchant and for the partner. */
  private List<String> forms(PortalPage page, Access access) {
    return Stream.of(Visitor.MERCHANT, Visitor.PARTNER)
        .map(visitor -> visits.visit(scene.address(page), scene.token(visitor, access)))
        .flatMap(seen -> seen.forms().stream())
        .toList();
  }

  @Test
  void theFirstPageIsSmallWithAllThatItNeeds() {
    PageVisits.Seen first = visits.visit("/", "");
    assertThat(first.assets()).hasSizeGreaterThan(2);
    int bytes = first.assets().stream().mapToInt(asset -> visits.visit(asset, "").bytes()).sum();
    assertThat(first.bytes() + bytes).isLessThan(FIRST_LOAD_BYTES);
  }

  /** Each page in each language, in each mode, and at each width. */
  @Test
  void nothingHindersAnybody() {
    Browser.mustBeThere();
    try (Browser browser = Browser.scripted(torg.gateway()).checking()) {
      browser.open("/");
      for (PortalPage page : pages) {
        lookers(page)
            .forEach(
                visitor -> {
                  look(browser, page, visitor);
                  lookInTheDark(browser, page, visitor);
                });
      }
    }
  }

  /** Otherwise it would say nothing that nothing is found. */
  @Test
  void whatHindersSomebodyIsFound() {
    Browser.mustBeThere();
    try (Browser browser = Browser.scripted(torg.gateway()).checking()) {
      browser.open("/").sized(PHONE, true);
      assertThat(browser.hindrancesOfColour()).isEmpty();
      assertThat(browser.overflow()).isNotPositive();

      browser.spoil("document.body.append(new Image())");
      browser.spoil("document.querySelector('.ways p').style.color = 'light-dark(#111, #222)'");
      browser.spoil("document.querySelector('h1').style.minWidth = '500px'");

      assertThat(browser.hindrances()).anyMatch(found -> found.startsWith("image-alt"));
      assertThat(browser.hindrancesBesidesColour())
          .anyMatch(found -> found.startsWith("image-alt"))
          .noneMatch(found -> found.startsWith("color-contrast"));
      assertThat(browser.hindrancesOfColour())
          .anyMatch(found -> found.startsWith("color-contrast"));
      assertThat(browser.overflow()).isPositive();
      assertThat(browser.sized(WIDEST, false).hindrancesOfColour()).isEmpty();
      assertThat(browser.overflow()).isNotPositive();
    }
  }

  /**
   * A page is opened once in a language; then it is only seen otherwise. What stands out at the
   * side depends on language and width; all else is looked at in each language on a phone, and at
   * each width in one language. Colours are those of every language.
   */
  private void look(Browser browser, PortalPage page, Visitor visitor) {
    String token = scene.token(visitor);
    for (String language : LANGUAGES) {
      String what = page.path() + " " + visitor + " " + language + " ";
      browser.as(token, language).open(scene.address(page));
      assertThat(browser.has("iframe")).as(what).isFalse();
      assertThat(browser.has("#mark")).as(what).isFalse();
      for (int width : WIDTHS) {
        assertThat(browser.sized(width, false).overflow()).as(what + width).isNotPositive();
        if (language.equals(LANGUAGES.get(0))) {
          assertThat(browser.hindrances()).as(what + width).isEmpty();
        } else if (width == PHONE) {
          assertThat(browser.hindrancesBesidesColour()).as(what + width).isEmpty();
        }
      }
      assertThat(browser.complaints()).as(what).isEmpty();
    }
  }

  /** Its colours are all that the dark changes. */
  private void lookInTheDark(Browser browser, PortalPage page, Visitor visitor) {
    for (int width : WIDTHS) {
      assertThat(browser.sized(width, true).hindrancesOfColour())
          .as(page.path() + " " + visitor + " dark " + width)
          .isEmpty();
    }
  }

  private Stream<DynamicTest> each(BiConsumer<PortalPage, Visitor> check) {
    return pages.stream()
        .flatMap(
            page ->
                lookers(page)
                    .map(
                        visitor ->
                            dynamicTest(
                                page.path() + " as " + visitor,
                                () -> check.accept(page, visitor))));
  }

  private static Stream<Visitor> lookers(PortalPage page) {
    return Arrays.stream(Visitor.values()).filter(page::isLookedAt);
  }
}
