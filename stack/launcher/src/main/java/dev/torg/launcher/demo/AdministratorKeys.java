package dev.torg.launcher.demo;

import java.util.List;

/** What the demo administrator of a few organisations needs to call the API. */
record AdministratorKeys(List<String> orgIds, String clientId, String clientSecret) {

  @Override
  public String toString() {
    return "AdministratorKeys[" + clientId + "]";
  }
}
