package dev.torg.salesunit.changelog.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.paging.Page;
import dev.torg.salesunit.api.ChangeText;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeEntry;
import dev.torg.salesunit.domain.LoggedChange;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page of a unit's change log, newest first. */
public record ChangeLogView(List<EntryView> changes) {

  /** What logos and bank accounts were is nobody's business any more, and a digest no reading. */
  private static final Set<String> WITHOUT_VALUES = Set.of(Change.LOGO, Change.BANK_ACCOUNT);

  static ChangeLogView forOwners(Page<ChangeEntry> page) {
    return new ChangeLogView(
        page.items().stream().map(entry -> EntryView.of(entry, null)).toList());
  }

  static ChangeLogView forOperators(Page<ChangeEntry> page) {
    return new ChangeLogView(
        page.items().stream().map(entry -> EntryView.of(entry, entry.operatorName())).toList());
  }

  /**
   * A change in the words of the unit's own change log.
   *
   * @param timestamp UTC, to the second
   * @param operator which operator it was, shown to operators
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EntryView(
      String timestamp,
      String change,
      String field,
      @Nullable String oldValue,
      @Nullable String newValue,
      String changedBy,
      @Nullable String operator) {

    static EntryView of(ChangeEntry entry, @Nullable String operator) {
      Change change = entry.change();
      String at = entry.at().truncatedTo(ChronoUnit.SECONDS).toString();
      var inWords = new LoggedChange(at, change.field(), change.after(), entry.author());
      boolean readable = !WITHOUT_VALUES.contains(change.field());
      return new EntryView(
          at,
          ChangeText.of(inWords),
          change.field(),
          readable ? change.before() : null,
          readable ? change.after() : null,
          ChangeText.changedBy(entry.author()),
          operator);
    }
  }
}
