package vn.dondoc.engine.fence;

import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Builders of rules that load nothing of what no rule may do, and rule bases that give rules nothing else to use. */
public final class FencedBuilders {

    private FencedBuilders() {}

    /** A builder; adding to it throws {@link RefusedCode}, and it is then of no use any more. */
    public static KnowledgeBuilder builder() {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, new FenceLoader());
        KnowledgeBuilderConfigurationImpl dialects = configuration.as(KnowledgeBuilderConfigurationImpl.KEY);
        dialects.setDialectConfiguration("java", new FencedDialects(dialects));
        return KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    }

    /** The settings of a rule base that takes what such builders made. */
    public static KieBaseConfiguration ruleBases() {
        return RuleBaseFactory.newKnowledgeBaseConfiguration(null, new FenceLoader());
    }

    private static final class FencedDialects extends JavaForMvelDialectConfiguration {

        FencedDialects(KnowledgeBuilderConfigurationImpl configuration) {
            super(configuration);
        }

        @Override
        public Dialect newDialect(
                ClassLoader loader,
                KnowledgeBuilderConfigurationImpl configuration,
                PackageRegistry registry,
                InternalKnowledgePackage compiled) {
            return new FencedJavaDialect(loader, configuration, registry, compiled);
        }
    }
}
