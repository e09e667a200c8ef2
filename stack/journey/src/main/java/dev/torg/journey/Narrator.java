package dev.torg.journey;

/** Hears of every request and its answer, and of what came by itself. */
public interface Narrator {

  Narrator SILENT =
      new Narrator() {
        @Override
        public void step(String title) {}

        @Override
        public void exchange(Call call, Answer answer) {}

        @Override
        public void told(String text) {}
      };

  void step(String title);

  void exchange(Call call, Answer answer);

  /** What somebody was told without having asked. */
  void told(String text);
}
