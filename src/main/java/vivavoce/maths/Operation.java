package vivavoce.maths;

/** Something a learner proposes to do to an equation. */
public sealed interface Operation {

    /** What is done. */
    enum Kind {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        /** Bring a term over to the other side: whatever undoes it. */
        MOVE,
        EXPAND,
        COLLECT
    }

    Kind kind();

    /**
     * The equation after it, both sides tidied; brackets stay closed unless it opens them.
     *
     * @throws MathsException when it cannot be done, with one sentence
     */
    Equation applyTo(Equation equation);

    /**
     * The same thing done to both sides, or a term brought over.
     *
     * @param kind ADD, SUBTRACT, MULTIPLY, DIVIDE or MOVE
     * @param operand what is added, divided by, moved
     */
    record BothSides(Kind kind, Expression operand) implements Operation {

        @Override
        public Equation applyTo(Equation equation) {
            return BalancedChange.apply(kind, Term.of(operand), equation);
        }
    }

    /**
     * The sides written in another way.
     *
     * @param kind EXPAND or COLLECT
     */
    record Rewrite(Kind kind) implements Operation {

        @Override
        public Equation applyTo(Equation equation) {
            Notation notation = Notation.of(equation);
            return equation.onBothSides(side -> {
                Terms terms = Terms.of(side, notation);
                return (kind == Kind.EXPAND ? terms.expanded() : terms).collected().written();
            });
        }
    }

    /** Adds to both sides. */
    static Operation add(Expression operand) {
        return new BothSides(Kind.ADD, operand);
    }

    /** Subtracts from both sides. */
    static Operation subtract(Expression operand) {
        return new BothSides(Kind.SUBTRACT, operand);
    }

    /** Multiplies both sides. */
    static Operation multiply(Expression operand) {
        return new BothSides(Kind.MULTIPLY, operand);
    }

    /** Divides both sides. */
    static Operation divide(Expression operand) {
        return new BothSides(Kind.DIVIDE, operand);
    }
}
