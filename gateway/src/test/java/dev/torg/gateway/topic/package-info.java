/** What tests need of Kafka that the shared broker cannot give: its death. */
@NullMarked
package dev.torg.gateway.topic;

import org.jspecify.annotations.NullMarked;
