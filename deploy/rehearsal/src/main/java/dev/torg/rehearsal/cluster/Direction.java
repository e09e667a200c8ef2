package dev.torg.rehearsal.cluster;

/**
 * Which way a connection is opened, seen from the pod that a policy is about, in the words of
 * policies and of nftables.
 */
enum Direction {
  INGRESS("ingress", "Ingress", "from", "daddr", "saddr"),
  EGRESS("egress", "Egress", "to", "saddr", "daddr");

  private final String word;
  private final String type;
  private final String peers;
  private final String own;
  private final String others;

  Direction(String word, String type, String peers, String own, String others) {
    this.word = word;
    this.type = type;
    this.peers = peers;
    this.own = own;
    this.others = others;
  }

  String word() {
    return word;
  }

  String type() {
    return type;
  }

  String peers() {
    return peers;
  }

  /** Where a packet has the pod's address. */
  String own() {
    return own;
  }

  /** Where it has the address of the other side. */
  String others() {
    return others;
  }
}
