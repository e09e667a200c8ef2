package dev.torg.gateway.pipeline;

import dev.torg.gateway.exchange.Filter;
import dev.torg.gateway.filter.AddressMustBeClean;
import dev.torg.gateway.filter.BodyMustBeJson;
import dev.torg.gateway.filter.BodyMustFit;
import dev.torg.gateway.filter.FramingMustBeClear;
import dev.torg.gateway.filter.HeadersMustBeSentOnce;
import dev.torg.gateway.filter.HeadersMustHaveNames;
import dev.torg.gateway.filter.HostMustBeOne;
import dev.torg.gateway.filter.ParametersMustBeSentOnce;
import dev.torg.gateway.filter.QuotaMustLast;
import dev.torg.gateway.filter.RouteLookup;
import dev.torg.gateway.filter.SerialNumberMustBeCallers;
import dev.torg.gateway.filter.SystemHeadersMustBeShort;
import dev.torg.gateway.filter.UnderWayMustBeFew;
import dev.torg.gateway.route.Trait;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Which filters a request meets, in which order. */
@Singleton
class FilterOrder {

  /** Before it is asked who calls. */
  private final Filter admission;

  /** For a caller who may call the route. */
  private final Filter service;

  /** For OPTIONS, which nobody needs a credential for. */
  private final Filter options;

  @Inject
  FilterOrder(
      BodyMustFit bodyMustFit,
      RouteLookup routeLookup,
      QuotaMustLast quotaMustLast,
      UnderWayMustBeFew underWayMustBeFew) {
    this.admission =
        Filter.inOrder(
            new HostMustBeOne(),
            new AddressMustBeClean(),
            new HeadersMustHaveNames(),
            new HeadersMustBeSentOnce(),
            new FramingMustBeClear(),
            routeLookup,
            bodyMustFit);
    this.service =
        Filter.inOrder(
            new SystemHeadersMustBeShort(),
            new SerialNumberMustBeCallers(),
            new BodyMustBeJson(),
            new ParametersMustBeSentOnce(),
            counted(Filter.inOrder(quotaMustLast, underWayMustBeFew)));
    this.options = quotaMustLast;
  }

  private static Filter counted(Filter limits) {
    return exchange -> {
      if (!exchange.route().has(Trait.UNCOUNTED)) {
        limits.check(exchange);
      }
    };
  }

  Filter admission() {
    return admission;
  }

  Filter service() {
    return service;
  }

  Filter options() {
    return options;
  }
}
