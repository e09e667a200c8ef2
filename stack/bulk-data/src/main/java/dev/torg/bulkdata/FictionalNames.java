package dev.torg.bulkdata;

/** Fictional names, made of words that occur in nobody's list of customers. */
final class FictionalNames {

  private static final String[] PLACES =
      words(
          """
          Nordlys, Fjellstua, Havblikk, Bjørkelund, Solvang, Granåsen, Elvebredden, Steinrøysa,
          Lyngheim, Måkebukta, Tyttebær, Ospelia, Reinlav, Vindskjul, Kveldsol, Blåfjell,
          Sildajazz, Åkerblå, Myrull, Isbjørnen, Trollheim, Rognebær""");
  private static final String[] TRADES =
      words(
          """
          Kafé, Bakeri, Fiskeutsalg, Sykkelverksted, Bokhandel, Treningssenter, Frisør & Spa,
          Blomster, Hagesenter, Pølsebod, Klatresenter, Glassverk, Ullvare, Marina, Ysteri,
          Urmaker, Kino, Gårdsbutikk, Skomaker, Camping""");
  private static final String[] FIRST =
      words(
          """
          Astri, Birk, Dagny, Eskil, Frøya, Gard, Hedda, Isak, Jorunn, Ketil, Liv, Magne, Nora,
          Odd, Pernille, Runa, Sindre, Tiril, Ulrik, Vilde""");
  private static final String[] LAST =
      words(
          """
          Bekkestua, Dalvik, Elvestad, Furulund, Granmo, Heimdal, Kvernbekk, Lindås, Myrvoll,
          Nesheim, Oppdal, Røysland, Skogheim, Tangvald, Ulvøy, Åsmo""");

  private FictionalNames() {}

  static String company(long drawn, int number) {
    return place(drawn) + " " + trade(drawn) + " " + number + " AS";
  }

  static String salesUnit(long drawn, int number) {
    return place(drawn) + " " + trade(drawn) + " " + number;
  }

  static String person(long drawn) {
    return word(FIRST, drawn) + " " + word(LAST, drawn >>> 16);
  }

  private static String place(long drawn) {
    return word(PLACES, drawn);
  }

  private static String trade(long drawn) {
    return word(TRADES, drawn >>> 16);
  }

  private static String word(String[] words, long drawn) {
    return words[(int) ((drawn & 0xFFFF) % words.length)];
  }

  private static String[] words(String list) {
    return list.split(",\\s+");
  }
}
