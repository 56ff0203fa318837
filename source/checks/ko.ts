import type {FindingWords} from '../describe/language-pack.ts';

/** The text follows a verb form that ends in ㄴ, for example 수정한 or 제거한. */
export const startAgain = ' 다음, 같은 셸에서 acr-doctor를 다시 시작하세요.';

export const bypassProxy = (lead = '또는 레지스트리를 프록시에서 제외하세요'): string =>
	`${lead}: NO_PROXY에 {loginServer} 값을 추가한${startAgain}`;

export const askSupport = '문제가 계속되면 Azure 지원팀에 상관관계 ID {correlationId} 값을 알려 주세요.';

export const clientCertificateRequired = {
	short: '클라이언트 인증서 필요',
	summary: '{loginServer} 서버가 클라이언트 인증서를 요구합니다.',
	meaning:
		'Azure 레지스트리는 클라이언트 인증서를 요구하지 않습니다. 레지스트리 앞의 게이트웨이가 요구합니다.',
	fixes: {
		bypassGateway:
			'{loginServer} 연결을 통과시켜 달라고 게이트웨이 관리자에게 요청하거나, 다른 네트워크에서 연결하세요.',
	},
} as const satisfies FindingWords;

export const responseNotJson = {
	short: 'JSON이 아닌 응답',
	summary: '레지스트리의 200 응답 본문이 JSON이 아닙니다.',
	meaning: '프록시나 캡티브 포털이 응답 대신 자체 페이지를 보냈습니다.',
} as const satisfies FindingWords;

/** `lead` starts the sentence, and `again` comes before the verb. A non-empty argument ends with a space. */
export const signInWithCli = (lead = '', again = '') => ({
	switchAzureCliCloud: '먼저 Azure CLI에서 {nonDefaultCloud} 클라우드로 전환하세요.',
	signInWithAzureCli: `${lead}Azure CLI에서 ${again}로그인하세요.`,
	signInToTenant: `${lead}Azure CLI에서 {requestedTenant} 테넌트에 ${again}로그인하세요.`,
});

export const pullRoles = {
	showRoleMode:
		'레지스트리의 역할 할당 모드를 확인하세요. AbacRepositoryPermissions이면 다음 두 역할 중 두 번째 역할을 할당하세요. 아무것도 출력되지 않으면 레지스트리가 ABAC를 쓰지 않거나, Azure CLI가 오래된 버전입니다.',
	assignAcrPull: '이 ID에 AcrPull 역할을 할당하세요(레지스트리 소유자가 할 수 있습니다).',
	assignRepositoryReader:
		'리포지토리 권한(ABAC)을 쓰는 레지스트리에서는 Container Registry Repository Reader 역할을 할당하세요. 이런 레지스트리에서는 AcrPull 역할이나 소유자(Owner) 역할로 이미지를 끌어올 수 없습니다.',
	waitForRole: '최근에 역할을 할당했다면 10분 기다린 뒤 다시 시도하세요.',
};
