package dev.torg.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what: one row per operation, one column per kind of caller. */
record AccessMatrix(List<Row> rows) {

  /** A caller of the matrix, in the order of its columns. */
  enum Column {
    OWNER,
    OTHER_PARTNER,
    MERCHANT_OF_THE_OTHER_PARTNER,
    PORTAL_USER_WITHOUT_ACCESS,
    PERSON_OF_THE_PARTNER,
    PERSON_OF_THE_OTHER_PARTNER,
    OPERATOR;

    /** Whether the owner's things are no secret from this caller, as far as it is let in. */
    boolean mayKnow() {
      return this == OWNER || this == PERSON_OF_THE_PARTNER || this == OPERATOR;
    }
  }

  /**
   * @param path of a call, with the names of the scene's values in braces
   * @param expected per column the statuses that are right; empty for a public operation
   */
  record Row(Operation operation, String path, String body, List<Set<Integer>> expected) {

    boolean isPublic() {
      return expected.isEmpty();
    }
  }

  static AccessMatrix load() {
    List<Row> rows = new ArrayList<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
      }
    }
    return new AccessMatrix(rows);
  }

  private static List<String> lines() {
    try (InputStream file = AccessMatrix.class.getResourceAsStream("/access-matrix.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(List<String> cells) {
    int space = cells.get(0).indexOf(' ');
    Operation operation =
        new Operation(cells.get(0).substring(0, space), cells.get(0).substring(space + 1));
    List<String> expected = cells.subList(3, cells.size());
    return new Row(
        operation,
        cells.get(1).isEmpty() ? operation.path() : cells.get(1),
        cells.get(2),
        expected.equals(List.of("public"))
            ? List.of()
            : expected.stream().map(AccessMatrix::statuses).toList());
  }

  private static Set<Integer> statuses(String cell) {
    return Arrays.stream(cell.split("/", -1)).map(Integer::valueOf).collect(Collectors.toSet());
  }

  Set<Operation> operations() {
    return rows.stream().map(Row::operation).collect(Collectors.toSet());
  }
}
