/**
 * The Vipps configuration of each organisation.
 *
 * <p>Rooms: {@code api} takes requests and renders answers, {@code app} holds one class per use
 * case, {@code domain} the rules, {@code store} the table, {@code event} the facts that go out. A
 * room knows only the rooms below it. No secret ever enters this service, only a reference to one.
 */
@NullMarked
package dev.torg.orgconfig;

import org.jspecify.annotations.NullMarked;
