package dev.torg.platform.personal;

import java.util.List;

/** The tables in which a service keeps something of people and businesses; one bean a service. */
public interface KeptRows {

  List<KeptTable> tables();
}
