package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.SalesUnitScope;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may see or change a sales unit, said once: for statements about units ({@code u}) and their
 * merchants ({@code m}), and for units that were read before it was asked whose they are.
 *
 * @param activity what must be active, as SQL
 * @param traits what the unit must be
 */
record ScopeCondition(String activity, List<Trait> traits) {

  private static final String ANY = "true";
  private static final String MERCHANT_IS_ACTIVE = "m.status = 'ACTIVE'";

  /** What is asked of a unit that is read, unless the scope shows inactive ones too. */
  static final String BOTH_ARE_ACTIVE = "u.status = 'ACTIVE' and " + MERCHANT_IS_ACTIVE;

  /** A column of the unit, and the only value that it may have. */
  record Trait(Column column, String value) {

    boolean isOf(FoundUnit unit) {
      return value.equals(column.of.apply(unit));
    }
  }

  private enum Column {
    PARTNER("u.partner_id", FoundUnit::partnerId),
    SCHEME("u.business_scheme", unit -> unit.details().businessScheme()),
    BUSINESS("u.business_id", unit -> unit.details().businessId());

    private final String sql;
    private final Function<FoundUnit, @Nullable String> of;

    Column(String sql, Function<FoundUnit, @Nullable String> of) {
      this.sql = sql;
      this.of = of;
    }
  }

  static ScopeCondition toRead(SalesUnitScope scope) {
    String activity =
        switch (scope.reach()) {
          case ACTIVE -> BOTH_ARE_ACTIVE;
          case DEACTIVATED_UNITS -> MERCHANT_IS_ACTIVE;
          case ALL -> ANY;
        };
    return new ScopeCondition(activity, traits(scope));
  }

  /** A deactivated unit can be changed: its owners can activate it again. */
  static ScopeCondition toChange(SalesUnitScope scope) {
    String activity =
        switch (scope.reach()) {
          case ACTIVE, DEACTIVATED_UNITS -> MERCHANT_IS_ACTIVE;
          case ALL -> ANY;
        };
    return new ScopeCondition(activity, traits(scope));
  }

  /** Has no default, so that a kind of scope that is new opens nothing before it stands here. */
  private static List<Trait> traits(SalesUnitScope scope) {
    return switch (scope.kind()) {
      case OF_PARTNER -> List.of(partner(scope));
      case OF_MERCHANT -> List.of(scheme(scope), business(scope));
      case OF_PARTNER_AT_MERCHANT -> List.of(partner(scope), scheme(scope), business(scope));
      case OF_ANYBODY -> List.of();
    };
  }

  private static Trait partner(SalesUnitScope scope) {
    return new Trait(Column.PARTNER, Objects.requireNonNull(scope.partnerId()));
  }

  private static Trait scheme(SalesUnitScope scope) {
    return new Trait(Column.SCHEME, Objects.requireNonNull(scope.business()).scheme().text());
  }

  private static Trait business(SalesUnitScope scope) {
    return new Trait(Column.BUSINESS, Objects.requireNonNull(scope.business()).id());
  }

  /** Whether a unit that was read by its number alone belongs to whom the scope is of. */
  boolean admits(FoundUnit unit) {
    for (Trait trait : traits) {
      if (!trait.isOf(unit)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The condition as SQL.
   *
   * @param mark what a parameter begins with
   * @param first the number of the condition's first parameter
   */
  String sql(String mark, int first) {
    StringBuilder sql = new StringBuilder(activity);
    for (int i = 0; i < traits.size(); i++) {
      sql.append(" and ")
          .append(traits.get(i).column().sql)
          .append(" = ")
          .append(mark)
          .append(first + i);
    }
    return sql.toString();
  }

  /** These parameters, and those of the condition after them. */
  Tuple after(Object... parameters) {
    return Tuple.from(valuesAfter(parameters));
  }

  Object[] valuesAfter(Object... parameters) {
    return Stream.concat(Arrays.stream(parameters), traits.stream().map(Trait::value)).toArray();
  }
}
