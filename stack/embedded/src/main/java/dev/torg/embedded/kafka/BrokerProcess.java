package dev.torg.embedded.kafka;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Main class of the broker's JVM: Kafka's own main class, and a watch over standard input, which
 * closes when the JVM that started this one ends, whatever ended it.
 */
final class BrokerProcess {

  private BrokerProcess() {}

  public static void main(String[] args) {
    Thread watch = new Thread(BrokerProcess::exitAtEndOfInput, "owner-watch");
    watch.setDaemon(true);
    watch.start();
    kafka.Kafka.main(args);
  }

  private static void exitAtEndOfInput() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      System.err.println("Standard input cannot be read: " + e.getMessage());
    }
    System.exit(0);
  }
}
