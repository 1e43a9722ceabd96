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
            new AuthenticatedPublic(),
            new BodyErrorWithoutBody(),
            new BodyOnBodylessStatus(),
            new BodyOnHead(),
            new BusinessOutcome5xx(),
            new ChallengeStatusSwapped(),
            new ConditionalMetadataMismatch(),
            new ConditionalParamWithoutStatus(),
            RoleTable.containerOwnedStatus(),
            new ContentExpected(),
            new ContentMismatch(),
            new ContentRangeContract(),
            MethodTable.createdOnNoncreatingMethod(),
            MethodTable.deleteSuccessStatus(),
            new DuplicateStatus(),
            new ErrorWithoutExplanation(),
            new ExceptionStatusMismatch(),
            new ExistenceOracle(),
            new FeatureStatusIncomplete(),
            new FrameworkStatusUndeclared(),
            RoleTable.gatewayStatusFromOrigin(),
            new GetNoContent(),
            new HeaderOnBodyless(),
            new HeuristicCacheTrap(),
            new InformationalAsFinal(),
            new InputWithout400(),
            new LegacyConstant(),
            new LocationWithoutMeaning(),
            new MethodRewritingRedirect(),
            new MethodStatusOnMapped(),
            new MissingLocation201(),
            HeaderTable.missingLocationRedirect(),
            HeaderTable.missingMandatoryHeader(),
            new MissingRecommendedHeader(),
            new MissingStatusMonitor(),
            new MissingWwwAuthenticate(),
            new MisspelledFieldName(),
            new NegotiatedWithoutVary(),
            new NoSuccessDeclared(),
            MethodTable.notModifiedOnUnsafe(),
            new NotModifiedWithoutValidator(),
            MethodTable.partialOnNonGet(),
            new PartialWithoutFull(),
            new PathVariableWithout404(),
            new PolicyContradictsHttp(),
            new PostCreateOk(),
            new PreconditionWithoutHeader(),
            new PrgUse303(),
            new ProblemStatusMismatch(),
            RoleTable.proxyOnlyStatus(),
            new PutCreateWithoutReplace(),
            MethodTable.putSuccessStatus(),
            new PutValidatorAfterTransform(),
            new QueryContract(),
            new RangeStatusWithoutRange(),
            new ReasonPhraseCarriesMeaning(),
            new RetiredEndpointHeaders(),
            new SecurityStatusIncomplete(),
            new SeeOtherOnGet(),
            StatusTable.statusDeprecated(),
            new StatusOutOfRange(),
            new StatusOutsideItsProtocol(),
            StatusTable.statusReserved(),
            new StatusUnassigned(),
            new SuccessWithProblemBody(),
            new TeamSubset(),
            new ThrownStatusUndeclared(),
            new TraceConnectEndpoint(),
            new UncacheableStatusWithFreshness(),
            new UnreachableStatus(),
            new UnsecuredWithChallenge(),
            new UnsupportedMediaHints(),
            new ValidationStatusSplit(),
            MethodTable.writeStatusOnSafe()),
        registry);
  }
}
