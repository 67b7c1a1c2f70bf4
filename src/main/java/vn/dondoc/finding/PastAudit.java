package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How things stood at an earlier recorded run: one point of each trend.
 *
 * @param asOf the day judged
 * @param counted how many findings of a severity counted, for every severity
 * @param programs as summarised then, by id
 */
public record PastAudit(LocalDate asOf, Map<Severity, Integer> counted, List<ProgramSummary> programs) {}
