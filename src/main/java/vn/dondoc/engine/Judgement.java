package vn.dondoc.engine;

import java.util.List;
import vn.dondoc.finding.Judged;

/**
 * What the rules say of a run.
 *
 * @param judged every breach with the waivers held against it, in the order of the contract
 * @param facts how many facts the rules were given
 * @param ran ids of the rules that ran for at least one program
 * @param off ids of the rules that every program turned off
 */
public record Judgement(List<Judged> judged, int facts, List<String> ran, List<String> off) {}
