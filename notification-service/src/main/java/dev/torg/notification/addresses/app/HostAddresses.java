package dev.torg.notification.addresses.app;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** What a name means at this moment, by the resolver of this machine. Blocks: for workers only. */
@DefaultBean
@ApplicationScoped
public class HostAddresses {

  /** All addresses of a name or literal; at least one. */
  public List<InetAddress> of(String host) throws UnknownHostException {
    return List.of(InetAddress.getAllByName(host));
  }
}
