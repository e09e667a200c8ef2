package dev.torg.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Takes many orders of one merchant through the journey, a few at a time. */
public record ManyOrders(Gateway gateway, PartnerKeys keys, OperatorKeys operatorKeys) {

  private static final int AT_A_TIME = 2;

  /** The first order is not counted: it may have to wait for a merchant agreement. */
  public Delays run(int orders) {
    Storefront storefront = Storefront.NORDLYS;
    Partner partner = Partner.logIn(gateway, keys);
    Operator operator = Operator.logIn(gateway, operatorKeys);
    Portal portal = Portal.entered(gateway, storefront);
    ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      approve(operator, partner, taken(operator, partner, portal, 0));
      List<Callable<String>> submissions =
          IntStream.rangeClosed(1, orders)
              .<Callable<String>>mapToObj(number -> () -> taken(operator, partner, portal, number))
              .toList();
      List<Callable<LiveUnit>> approvals = new ArrayList<>();
      for (String orderId : all(workers, submissions)) {
        approvals.add(() -> approve(operator, partner, orderId));
      }
      return Delays.of(all(workers, approvals));
    } finally {
      workers.shutdownNow();
    }
  }

  private String taken(Operator operator, Partner partner, Portal portal, int number) {
    String orderId = prefilled(partner, portal.storefront(), number);
    portal.complete(orderId);
    operator.take(orderId);
    return orderId;
  }

  private static LiveUnit approve(Operator operator, Partner partner, String orderId) {
    operator.approve(orderId);
    return LiveUnit.of(partner, orderId);
  }

  private String prefilled(Partner partner, Storefront storefront, int number) {
    Storefront counter = storefront.named(storefront.unitName() + " " + number);
    return partner.prefill(counter.order(keys.pricePackageId()));
  }

  private static <T> List<T> all(ExecutorService workers, List<Callable<T>> tasks) {
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : workers.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof JourneyFailed failed
          ? failed
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JourneyFailed("Interrupted.");
    }
  }
}
