package dev.torg.salesunit.quality.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.Msn;
import dev.torg.platform.sql.SessionSql;
import dev.torg.salesunit.quality.domain.CallCount;
import dev.torg.salesunit.quality.domain.DayQuality;
import dev.torg.salesunit.quality.domain.EndpointQuality;
import dev.torg.salesunit.quality.domain.Period;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** How often which endpoint was called for a sales unit, by day and status. */
@ApplicationScoped
public class ApiCalls {

  /**
   * Rows are locked in the order of their key, so that two batches never wait for each other. The
   * inner cast keeps the client from sending the text as a JSON string.
   */
  private static final String ADD =
      """
      insert into api_calls (msn, day, endpoint, status, calls)
      select c.msn, c.day, c.endpoint, c.status, sum(c.calls)
      from json_to_recordset(cast(cast($1 as text) as json))
        as c (msn bigint, day date, endpoint text, status smallint, calls bigint, caller text)
      join sales_units u on u.msn = c.msn
      where c.caller is null or c.caller = u.partner_id
        or c.caller = u.business_scheme || ' ' || u.business_id
      group by c.msn, c.day, c.endpoint, c.status
      order by c.msn, c.day, c.endpoint, c.status
      on conflict (msn, day, endpoint, status) do update
      set calls = api_calls.calls + excluded.calls
      """;

  private static final String SUMS =
      """
      select endpoint, status, cast(sum(calls) as bigint) from api_calls
      where msn = $1 and day between $2 and $3
      group by endpoint, status order by endpoint
      """;

  private static final String DAYS =
      """
      select day,
        cast(coalesce(sum(calls) filter (where status < 400), 0) as bigint),
        cast(coalesce(sum(calls) filter (where status between 400 and 499), 0) as bigint),
        cast(coalesce(sum(calls) filter (where status >= 500), 0) as bigint)
      from api_calls
      where msn = $1 and day between $2 and $3
      group by day order by day
      """;

  private static final String FORGET = "delete from api_calls where day < $1";

  private final Pool pool;
  private final ObjectMapper mapper;

  ApiCalls(Pool pool, ObjectMapper mapper) {
    this.pool = pool;
    this.mapper = mapper;
  }

  /** Adds to the sums, all at once. Needs the caller's open transaction. */
  public Uni<Void> add(List<CallCount> counts) {
    return SessionSql.update(ADD, json(counts)).replaceWithVoid();
  }

  /** The sums over the period, in the order of the endpoints' names. */
  public Uni<List<EndpointQuality>> sums(Msn msn, Period period) {
    return pool.preparedQuery(SUMS)
        .execute(Tuple.of(Long.parseLong(msn.value()), period.from(), period.to()))
        .map(ApiCalls::qualities);
  }

  /** The sums of each day that has any, in their order. */
  public Uni<List<DayQuality>> days(Msn msn, Period period) {
    return pool.preparedQuery(DAYS)
        .execute(Tuple.of(Long.parseLong(msn.value()), period.from(), period.to()))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(ApiCalls::day).toList());
  }

  private static DayQuality day(Row row) {
    return new DayQuality(row.getLocalDate(0), row.getLong(1), row.getLong(2), row.getLong(3));
  }

  public Uni<Void> forgetBefore(LocalDate day) {
    return pool.preparedQuery(FORGET).execute(Tuple.of(day)).replaceWithVoid();
  }

  private static List<EndpointQuality> qualities(RowSet<Row> rows) {
    Map<String, SortedMap<Integer, Long>> byEndpoint = new LinkedHashMap<>();
    for (Row row : rows) {
      byEndpoint
          .computeIfAbsent(row.getString(0), endpoint -> new TreeMap<>())
          .put(row.getInteger(1), row.getLong(2));
    }
    return byEndpoint.entrySet().stream()
        .map(sums -> new EndpointQuality(sums.getKey(), sums.getValue()))
        .toList();
  }

  private String json(List<CallCount> counts) {
    try {
      return mapper.writeValueAsString(counts.stream().map(CountRow::of).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
