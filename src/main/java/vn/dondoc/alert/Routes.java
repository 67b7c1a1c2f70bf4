package vn.dondoc.alert;

import java.util.List;

/**
 * What has to be told to whom.
 *
 * @param routes in the order of the findings
 * @param falls roles without an address, by program, unit and role
 */
public record Routes(List<Route> routes, List<Fall> falls) {}
