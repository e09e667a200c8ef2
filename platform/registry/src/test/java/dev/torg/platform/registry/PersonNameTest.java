package dev.torg.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Kari Nordmann, KARI NORDMANN",
    "Kari Nordmann, '  kari   nordmann '",
    "Kari Solveig Nordmann, Kari Nordmann",
    "Kari Nordmann, Kari Solveig Nordmann",
    "Kari S. Nordmann, Kari Solveig Nordmann",
    "Kari S Nordmann, Kari Solveig Nordmann",
    "Kari Solveig Berg Nordmann, Kari Berg Nordmann",
    "Anne-Marie Dahl, Anne Marie Dahl",
    "A\u030Ase Bj\u00F8rk, \u00C5se Bj\u00F8rk",
    "René Müller, RENE MULLER",
    "Jürgen Groß, JÜRGEN GROSS",
    "Işıl Yılmaz, ISIL YILMAZ",
    "Łukasz Wałęsa, Lukasz Walesa",
    "Đorđe Petrović, Dorde Petrovic",
    "Seán O\u2019Brien, Sean O\u00b4Brien",
    "Anne\u2013Marie Dahl, Anne\u2011Marie Dahl",
    "Ka\u00adri Nord\u200bmann, Kari Nordmann"
  })
  void takesSpellingsOfOnePersonAsTheSame(String one, String other) {
    assertThat(PersonName.of(one).isSameAs(other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Kari Nordmann, Kari Hansen",
    "Kari Nordmann, Karin Nordmann",
    "Kari Solveig Nordmann, Kari Berit Nordmann",
    "Kari S. Nordmann, Kari Berit Nordmann",
    "Kari Solveig Berg Nordmann, Kari Berg Solveig Nordmann",
    "Solveig Nordmann, Kari Solveig Nordmann",
    "Nordmann, Nordmann",
    "Åse Bjørk, Ase Bjørk",
    "Åse Bjørk, Åse Bjork",
    "Sæther Bjørk, Saether Bjørk",
    "'', ''"
  })
  void keepsDifferentPeopleApart(String one, String other) {
    assertThat(PersonName.of(one).isSameAs(other)).isFalse();
  }
}
