package dev.responds.contract.rule.check;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.rule.RuleBook;
import java.util.List;

/** The rules that Responds ships, sorted by id. */
public final class StandardRules {

  private StandardRules() {}

  /** Returns the rules that Responds ships: a relation is a row of a table, the rest a class. */
  public static RuleBook book(StatusRegistry registry) {
    return new RuleBook(
        List.of(
            new AuthenticatedPublic(registry),
            new BodyErrorWithoutBody(registry),
            new BodyOnBodylessStatus(registry),
            new BodyOnHead(registry),
            new BusinessOutcome5xx(registry),
            new ChallengeStatusSwapped(registry),
            new ConditionalMetadataMismatch(registry),
            new ConditionalParamWithoutStatus(registry),
            RoleTable.rule("container-owned-status", registry),
            new ContentExpected(registry),
            new ContentRangeContract(registry),
            MethodTable.rule("created-on-noncreating-method", registry),
            MethodTable.rule("delete-success-status", registry),
            new DuplicateStatus(registry),
            new ErrorWithoutExplanation(registry),
            new ExceptionStatusMismatch(registry),
            new ExistenceOracle(registry),
            new FeatureStatusIncomplete(registry),
            new FrameworkStatusUndeclared(registry),
            RoleTable.rule("gateway-status-from-origin", registry),
            new GetNoContent(registry),
            new HeaderOnBodyless(registry),
            new HeuristicCacheTrap(registry),
            new InformationalAsFinal(registry),
            new InputWithout400(registry),
            new LegacyConstant(registry),
            new LocationWithoutMeaning(registry),
            new MethodRewritingRedirect(registry),
            new MethodStatusOnMapped(registry),
            new MissingLocation201(registry),
            HeaderTable.rule("missing-location-redirect", registry),
            HeaderTable.rule("missing-mandatory-header", registry),
            new MissingRecommendedHeader(registry),
            new MissingStatusMonitor(registry),
            new MissingWwwAuthenticate(registry),
            new NegotiatedWithoutVary(registry),
            new NoSuccessDeclared(registry),
            MethodTable.rule("not-modified-on-unsafe", registry),
            new NotModifiedWithoutValidator(registry),
            MethodTable.rule("partial-on-non-get", registry),
            new PartialWithoutFull(registry),
            new PathVariableWithout404(registry),
            new PolicyContradictsHttp(registry),
            new PostCreateOk(registry),
            new PreconditionWithoutHeader(registry),
            new PrgUse303(registry),
            new ProblemStatusMismatch(registry),
            RoleTable.rule("proxy-only-status", registry),
            new PutCreateWithoutReplace(registry),
            MethodTable.rule("put-success-status", registry),
            new PutValidatorAfterTransform(registry),
            new QueryContract(registry),
            new RangeStatusWithoutRange(registry),
            new ReasonPhraseCarriesMeaning(registry),
            new RetiredEndpointHeaders(registry),
            new SecurityStatusIncomplete(registry),
            new SeeOtherOnGet(registry),
            StatusTable.rule("status-deprecated", registry),
            new StatusOutOfRange(registry),
            new StatusOutsideItsProtocol(registry),
            StatusTable.rule("status-reserved", registry),
            new StatusUnassigned(registry),
            new SuccessWithProblemBody(registry),
            new TeamSubset(registry),
            new ThrownStatusUndeclared(registry),
            new TraceConnectEndpoint(registry),
            new UncacheableStatusWithFreshness(registry),
            new UnreachableStatus(registry),
            new UnsecuredWithChallenge(registry),
            new UnsupportedMediaHints(registry),
            new ValidationStatusSplit(registry),
            MethodTable.rule("write-status-on-safe", registry)));
  }
}
