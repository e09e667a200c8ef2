package dev.torg.images;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which file of a program lies in which layer: first the libraries that all programs have, then
 * those of all with a database, then its own, and last what changes with each commit.
 */
record LayerPlan(SortedSet<String> common, SortedSet<String> database) {

  static LayerPlan of(List<PackedProgram> programs) {
    SortedSet<String> common = shared(programs);
    SortedSet<String> database =
        shared(programs.stream().filter(PackedProgram::hasDatabase).toList());
    database.removeAll(common);
    return new LayerPlan(common, database);
  }

  /** Each file of the program is in exactly one of them; none is empty. */
  List<Layer> layersOf(PackedProgram program) {
    SortedSet<String> own = new TreeSet<>(program.libraries());
    own.removeAll(common);
    SortedSet<String> torg = new TreeSet<>(program.files());
    torg.removeAll(program.libraries());
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("common", common));
    if (program.hasDatabase()) {
      own.removeAll(database);
      layers.add(new Layer("database", database));
    }
    layers.add(new Layer("own", own));
    layers.add(new Layer("torg", torg));
    return layers.stream().filter(layer -> !layer.files().isEmpty()).toList();
  }

  private static SortedSet<String> shared(List<PackedProgram> programs) {
    return programs.stream()
        .map(PackedProgram::libraries)
        .reduce(LayerPlan::both)
        .orElseGet(TreeSet::new);
  }

  private static SortedSet<String> both(SortedSet<String> one, SortedSet<String> other) {
    SortedSet<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
