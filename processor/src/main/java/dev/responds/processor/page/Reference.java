package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.rule.RuleBook;
import java.util.Locale;

/**
 * What the page is made from.
 *
 * @param api the API
 * @param rules the rules that were asked
 * @param language of the page; English where there are no texts in it
 */
public record Reference(ApiIndex api, RuleBook rules, Locale language) {}
