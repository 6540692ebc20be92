package underwrite.model.explain;

import java.util.Locale;
import java.util.stream.Collectors;
import underwrite.model.series.Expr;
import underwrite.model.series.Expr.Operator;
import underwrite.model.words.Words;

/** Puts a formula in words, in one language, with the leaves as {@link Terms} write them. */
final class Phrases {
    private static final int WEAKEST = 0;
    private static final int SIGN = 4;

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    String of(Expr formula, Terms terms) {
        return text(formula, terms, WEAKEST);
    }

    /** The text of an expression, in brackets where its surroundings bind at least as tightly. */
    private String text(Expr expr, Terms terms, int surroundings) {
        if (expr instanceof Expr.Binary binary) {
            return binary(binary, terms, surroundings);
        }
        if (expr instanceof Expr.Negative negative) {
            return bracketed("−" + text(negative.of(), terms, SIGN), surroundings > SIGN);
        }
        if (expr instanceof Expr.Whole whole) {
            return Integer.toString(whole.value());
        }
        if (expr instanceof Expr.Named named) {
            return terms.constant(named);
        }
        if (expr instanceof Expr.OfDriver driver) {
            return terms.driver(driver);
        }
        if (expr instanceof Expr.IsOption option) {
            return terms.option(option);
        }
        if (expr instanceof Expr.Year) {
            return terms.ofYear();
        }
        if (expr instanceof Expr.Of of) {
            return terms.line(of);
        }
        return structured(expr, terms, surroundings);
    }

    private String structured(Expr expr, Terms terms, int surroundings) {
        if (expr instanceof Expr.If choice) {
            String text = words.get(
                    "if",
                    plain(choice.condition(), terms),
                    plain(choice.then(), terms),
                    plain(choice.otherwise(), terms));
            return bracketed(text, surroundings > WEAKEST);
        }
        if (expr instanceof Expr.Compare compare) {
            String key = switch (compare.comparison()) {
                case EQUAL -> "equal";
                case GREATER -> "greater";
                case AT_LEAST -> "atLeast";
            };
            String text = words.get(key, plain(compare.left(), terms), plain(compare.right(), terms));
            return bracketed(text, surroundings > WEAKEST);
        }
        if (expr instanceof Expr.Call call) {
            String arguments = call.arguments().stream()
                    .map(argument -> plain(argument, terms))
                    .collect(Collectors.joining(words.get("separator")));
            return words.get(call.function().name().toLowerCase(Locale.ROOT), arguments);
        }
        if (expr instanceof Expr.Pick pick) {
            return terms.pick(pick, plain(pick.year(), terms));
        }
        return overRows(expr, terms);
    }

    private String overRows(Expr expr, Terms terms) {
        if (expr instanceof Expr.RowNumber number) {
            return words.get("rowYear", number.number());
        }
        if (expr instanceof Expr.Total total) {
            return words.get("total", terms.block(total.lines()));
        }
        if (expr instanceof Expr.Products products) {
            return words.get("products", terms.block(products.left()), terms.block(products.right()));
        }
        if (expr instanceof Expr.UpTo upTo) {
            return words.get("upTo", terms.block(upTo.of()), terms.block(upTo.by()), plain(upTo.limit(), terms));
        }
        if (expr instanceof Expr.Present present) {
            return words.get("present", terms.block(present.flows()), plain(present.rate(), terms));
        }
        if (expr instanceof Expr.Rate rate) {
            return words.get("rate", terms.block(rate.flows()));
        }
        return words.get("none");
    }

    private String plain(Expr expr, Terms terms) {
        return text(expr, terms, WEAKEST);
    }

    private String binary(Expr.Binary binary, Terms terms, int surroundings) {
        int strength = binary.operator().strength();
        boolean sameOnTheRight = binary.operator() == Operator.PLUS || binary.operator() == Operator.TIMES;
        String left = text(binary.left(), terms, binary.operator() == Operator.POWER ? strength : strength - 1);
        String right = text(binary.right(), terms, sameOnTheRight ? strength - 1 : strength);
        String sign = switch (binary.operator()) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case OVER -> " ÷ ";
            case POWER -> " ^ ";
        };
        return bracketed(left + sign + right, surroundings >= strength);
    }

    private static String bracketed(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }
}
