package vn.dondoc.report.merge;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Fingerprints;
import vn.dondoc.finding.Severity;
import vn.dondoc.report.JsonText;
import vn.dondoc.source.CodePoints;

/** The result of a run from those of its parts: the same bytes as if one process had made it. */
public final class MergedResult {

    private static final Comparator<JsonNode> BY_ID =
            Comparator.comparing(program -> program.path("id").asText(), CodePoints.ORDER);

    private static final List<String> SEVERITIES = List.of("critical", "error", "warning", "info");
    private static final List<String> SUMMARY = List.of("critical", "error", "warning", "info", "waived", "baseline");

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Head> parts;
    private final List<JsonNode> decided;
    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);

    private MergedResult(List<Path> files) throws IOException {
        List<Head> heads = new ArrayList<>();
        for (Path file : files) {
            heads.add(Head.read(file, mapper));
        }
        heads.sort(Comparator.comparingInt(Head::index));
        this.parts = List.copyOf(heads);
        check();
        for (Head part : parts) {
            checkLists(part);
        }
        this.decided = decided();
    }

    /**
     * Takes the results of all parts of one run, in any order.
     *
     * @throws MergeException where they are not that
     */
    public static MergedResult of(List<Path> files) throws IOException {
        return new MergedResult(files);
    }

    private void check() {
        Head first = parts.get(0);
        for (int i = 0; i < parts.size(); i++) {
            Head part = parts.get(i);
            if (!part.common(mapper).equals(first.common(mapper))) {
                throw new MergeException(
                        part.file() + " và " + first.file()
                                + " không thuộc cùng một lần chạy: khác dữ liệu, luật, ngày xét, phiên bản hoặc tùy chọn",
                        part.file() + " and " + first.file()
                                + " are not of one run: input, rules, day, version or options differ");
            }
            if (part.index() != i + 1) {
                throw new MergeException(
                        "cần đủ " + first.of() + " phần, mỗi phần một lần; thiếu hoặc thừa ở phần " + (i + 1),
                        "all " + first.of() + " parts are needed, each once; part " + (i + 1)
                                + " is missing or another is there twice");
            }
        }
        if (parts.size() != first.of()) {
            throw new MergeException(
                    "cần đủ " + first.of() + " phần, mới có " + parts.size(),
                    "all " + first.of() + " parts are needed, there are " + parts.size());
        }
    }

    /**
     * A part whose lists are cut or changed must not make a run green: its summary says how many findings there were. Read
     * through before anything is written.
     */
    private void checkLists(Head part) throws IOException {
        Map<String, Long> counted = new HashMap<>();
        try (Elements findings = Elements.of(part.file(), Head.FINDINGS, mapper);
                Elements programs = Elements.of(part.file(), Head.PROGRAMS, mapper)) {
            for (JsonNode finding = findings.current(); finding != null; finding = findings.current()) {
                String severity = FindingNodes.severity(finding).written();
                boolean waived = !finding.path("waived").isNull();
                boolean known = finding.path("baseline").asBoolean();
                counted.merge(waived ? "waived" : known ? "baseline" : severity, 1L, Long::sum);
                findings.next();
            }
            while (programs.current() != null) {
                programs.next();
            }
        } catch (JsonProcessingException e) {
            throw MergeException.noPart(part.file());
        }
        JsonNode summary = part.fields().path("summary");
        for (String field : SUMMARY) {
            long stated =
                    summary.path(field).isIntegralNumber() ? summary.path(field).asLong() : -1;
            if (stated != counted.getOrDefault(field, 0L)) {
                throw new MergeException(
                        part.file() + ": phần tổng hợp (" + field
                                + ") không khớp với danh sách vi phạm; hãy chạy lại phần này",
                        part.file() + ": its summary (" + field + ") is not that of its findings; make the part again");
            }
        }
    }

    private List<Head> judging() {
        return parts.stream().filter(part -> part.judged() > 0).toList();
    }

    /** The findings that every part with a program has made, each with its fingerprint among them. */
    private List<JsonNode> decided() {
        Map<JsonNode, Integer> times = new HashMap<>();
        Map<JsonNode, JsonNode> found = new HashMap<>();
        List<Head> judging = judging();
        for (Head part : judging) {
            for (JsonNode undecided : part.shard().path("undecided")) {
                JsonNode place = undecided.path("finding").path("location");
                times.merge(place, 1, Integer::sum);
                found.putIfAbsent(place, undecided);
            }
        }
        List<JsonNode> everywhere = found.entrySet().stream()
                .filter(entry -> times.getOrDefault(entry.getKey(), 0) == judging.size())
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(undecided -> undecided.path("finding"), FindingNodes.ORDER))
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        List<JsonNode> findings = new ArrayList<>();
        for (JsonNode undecided : everywhere) {
            String text = undecided.path("text").asText();
            ObjectNode finding = undecided.path("finding").deepCopy();
            finding.put("fingerprint", Fingerprints.of(text, seen.merge(text, 1, Integer::sum)));
            findings.add(finding);
        }
        return findings;
    }

    /** Writes it; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.setCodec(mapper);
            json.writeStartObject();
            for (String field : List.of("schemaVersion", "tool", "asOf")) {
                json.writeFieldName(field);
                json.writeTree(parts.get(0).fields().path(field));
            }
            input(json);
            rules(json);
            merge(Head.PROGRAMS, BY_ID, List.of(), json);
            summary(json);
            merge(Head.FINDINGS, FindingNodes.ORDER, decided, json);
            json.writeEndObject();
        });
    }

    /** Whether a finding that counts is as grave; asked when it has been written. */
    public boolean fails(@Nullable Severity from) {
        return from != null && severities.stream().anyMatch(severity -> severity.compareTo(from) >= 0);
    }

    private void input(JsonGenerator json) throws IOException {
        JsonNode first = parts.get(0).fields().path("input");
        json.writeObjectFieldStart("input");
        json.writeNumberField("files", first.path("files").asInt());
        json.writeNumberField("documents", sum("input", "documents"));
        json.writeNumberField("facts", sum("input", "facts"));
        json.writeStringField("sha256", first.path("sha256").asText());
        json.writeEndObject();
    }

    /** A rule ran where a program had it on; it was off where all had it off. Parts without programs have no say. */
    private void rules(JsonGenerator json) throws IOException {
        List<Head> telling = judging().isEmpty() ? parts : judging();
        json.writeObjectFieldStart("rules");
        ids("ran", rule -> telling.stream().anyMatch(part -> lists(part, "ran", rule)), json);
        ids("off", rule -> telling.stream().allMatch(part -> lists(part, "off", rule)), json);
        json.writeStringField(
                "sha256", parts.get(0).fields().path("rules").path("sha256").asText());
        json.writeEndObject();
    }

    private void ids(String field, Predicate<String> holds, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (JsonNode rule : parts.get(0).shard().path("rules")) {
            if (holds.test(rule.asText())) {
                json.writeString(rule.asText());
            }
        }
        json.writeEndArray();
    }

    private static boolean lists(Head part, String list, String rule) {
        for (JsonNode id : part.fields().path("rules").path(list)) {
            if (id.asText().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private void summary(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        for (String field : SEVERITIES) {
            long more = decided.stream()
                    .filter(finding -> finding.path("severity").asText().equals(field))
                    .count();
            json.writeNumberField(field, sum("summary", field) + more);
        }
        json.writeNumberField("waived", sum("summary", "waived"));
        json.writeNumberField("baseline", sum("summary", "baseline"));
        json.writeEndObject();
    }

    private long sum(String object, String field) {
        return parts.stream()
                .mapToLong(part -> part.fields().path(object).path(field).asLong())
                .sum();
    }

    private void merge(String list, Comparator<JsonNode> order, List<JsonNode> more, JsonGenerator json)
            throws IOException {
        List<Elements> sources = new ArrayList<>();
        try {
            for (Head part : parts) {
                sources.add(Elements.of(part.file(), list, mapper));
            }
            json.writeArrayFieldStart(list);
            int taken = 0;
            for (Elements least = least(sources, order); ; least = least(sources, order)) {
                JsonNode next = least == null ? null : least.current();
                JsonNode other = taken < more.size() ? more.get(taken) : null;
                if (least != null && next != null && (other == null || order.compare(next, other) <= 0)) {
                    write(next, json);
                    least.next();
                } else if (other != null) {
                    write(other, json);
                    taken++;
                } else {
                    break;
                }
            }
            json.writeEndArray();
        } finally {
            for (Elements source : sources) {
                source.close();
            }
        }
    }

    private void write(JsonNode element, JsonGenerator json) throws IOException {
        if (element.has("severity") && FindingNodes.counts(element)) {
            severities.add(FindingNodes.severity(element));
        }
        json.writeTree(element);
    }

    private static @Nullable Elements least(List<Elements> sources, Comparator<JsonNode> order) {
        Elements least = null;
        for (Elements source : sources) {
            JsonNode next = source.current();
            JsonNode before = least == null ? null : least.current();
            if (next != null && (before == null || order.compare(next, before) < 0)) {
                least = source;
            }
        }
        return least;
    }
}
