import type {FindingWords} from '../describe/language-pack.ts';

/** Follows a verb in its ㄴ form: 고친, 설정한, 제거한. */
export const startAgain = ' 다음, 같은 셸에서 acr-doctor를 다시 시작하세요.';

export const bypassProxy = (lead = '또는 레지스트리를 프록시에서 제외하세요'): string =>
	`${lead}: NO_PROXY에 {loginServer} 값을 추가한${startAgain}`;

export const askSupport = '계속되면 Azure 지원팀에 상관관계 ID {correlationId} 값을 전달하세요.';

export const clientCertificateRequired = {
	summary: '클라이언트 인증서를 요구합니다: {loginServer}',
	meaning:
		'Azure 레지스트리는 클라이언트 인증서를 요구하지 않습니다. 앞에 있는 게이트웨이가 요구하는 것입니다.',
	fixes: {
		bypassGateway:
			'{loginServer} 연결을 통과시켜 달라고 게이트웨이 관리자에게 요청하거나, 다른 네트워크에서 연결하세요.',
	},
} as const satisfies FindingWords;

/** `lead` starts the sentence, and `again` comes before the verb. Both end with a space. */
export const signInWithCli = (lead = '', again = '') => ({
	switchAzureCliCloud: '먼저 Azure CLI가 사용할 클라우드를 바꾸세요: {nonDefaultCloud}',
	signInWithAzureCli: `${lead}Azure CLI에서 ${again}로그인하세요.`,
	signInToTenant: `${lead}Azure CLI에서 {requestedTenant} 테넌트에 ${again}로그인하세요.`,
});

export const pullRoles = {
	showRoleMode:
		'이 레지스트리에서 어떤 역할이 유효한지 확인하세요. 출력이 AbacRepositoryPermissions이면 다음 두 방법 중 두 번째를 쓰세요. 아무것도 출력되지 않으면 ABAC를 쓰지 않는 레지스트리이거나, az가 오래되어 알려 주지 못하는 것입니다.',
	assignAcrPull: '이 ID에 AcrPull 역할을 부여하세요(레지스트리 소유자가 할 수 있습니다).',
	assignRepositoryReader:
		'리포지토리 권한(ABAC)을 쓰는 레지스트리에서는 Container Registry Repository Reader 역할이 필요합니다. AcrPull과 Owner는 통하지 않습니다.',
	waitForRole: '방금 역할을 부여했다면 10분쯤 기다렸다가 다시 시도하세요.',
};
