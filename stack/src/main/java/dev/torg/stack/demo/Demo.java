package dev.torg.stack.demo;

import dev.torg.stack.home.RememberedSettings;
import dev.torg.stack.home.StackHome;
import dev.torg.stack.process.CommandFailed;
import java.io.PrintStream;
import java.net.URI;

/** The demos of a running stack. */
public final class Demo {

  private final StackHome home;
  private final URI address;

  public Demo(StackHome home, URI address) {
    this.home = home;
    this.address = address;
  }

  /** Makes what is missing of the demo data. */
  public void seed() {
    new DemoSeed(home, address).seed();
  }

  /** Prints keys and a first request. */
  public void greet(PrintStream out) {
    DemoKeys.read(home).ifPresent(keys -> new Greeting(address, keys, home).print(out));
  }

  /** Walks through the journey and prints each request and its answer. */
  public void walk(PrintStream out) {
    Gateway gateway = new Gateway(address, new PrintingNarrator(out));
    new Journey(gateway, address, keys(), new RememberedSettings(home)).walk();
    out.printf("%nThe journey is complete.%n");
  }

  /** Takes many orders through the journey and prints how long approvals take to show. */
  public void measure(int orders, PrintStream out) {
    Gateway gateway = new Gateway(address, Narrator.SILENT);
    new ManyOrders(gateway, address, keys(), new RememberedSettings(home)).run(orders).print(out);
  }

  /** A token of the main demo partner that needs no other key beside it. */
  public String token() {
    PartnerKeys partner = keys().main();
    return ClientCredentials.token(
        new Gateway(address, Narrator.SILENT),
        partner.name(),
        partner.managementClientId(),
        partner.managementSecret());
  }

  private DemoKeys keys() {
    return DemoKeys.read(home)
        .orElseThrow(() -> new CommandFailed("There is no demo data yet; run ./torg up first."));
  }
}
