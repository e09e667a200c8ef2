package dev.torg.journey;

/** Hears of every request and its answer. */
public interface Narrator {

  Narrator SILENT =
      new Narrator() {
        @Override
        public void step(String title) {}

        @Override
        public void exchange(Call call, Answer answer) {}
      };

  void step(String title);

  void exchange(Call call, Answer answer);
}
