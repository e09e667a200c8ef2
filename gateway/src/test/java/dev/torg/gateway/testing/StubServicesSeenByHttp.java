package dev.torg.gateway.testing;

import java.util.HashMap;
import java.util.Map;

/** Stub services beside a gateway whose public URL is http, as on a developer's machine. */
public class StubServicesSeenByHttp extends StubServices {

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(super.start());
    settings.put("torg.public-url", "http://torg.example");
    return settings;
  }
}
