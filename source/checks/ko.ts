import type {FindingWords} from '../describe/language-pack.ts';

/** Stands behind a verb in its ㄴ form: 고친, 설정한, 제거한. */
export const startAgain = ' 다음, 같은 셸에서 acr-doctor를 다시 시작하세요.';

/** `lead` is what speaks for it. */
export const leaveOutOfProxy = (lead = '또는 레지스트리를 프록시에서 제외하세요'): string =>
	`${lead}: NO_PROXY에 {loginServer} 값을 추가한${startAgain}`;

/** Where a fault does not pass. */
export const askSupport = '계속되면 Azure 지원팀에 상관관계 ID {correlationId} 값을 전달하세요.';

/** TLS 1.3 tells it in the handshake or with the first answer. */
export const clientCertificateWanted = {
	summary: '클라이언트 인증서를 요구합니다: {loginServer}',
	meaning:
		'Azure 레지스트리는 클라이언트 인증서를 요구하지 않습니다. 앞에 있는 게이트웨이가 요구하는 것입니다.',
	fixes: {
		bypassGateway:
			'{loginServer} 연결을 통과시켜 달라고 게이트웨이 관리자에게 요청하거나, 다른 네트워크에서 연결하세요.',
	},
} as const satisfies FindingWords;

/** `lead` begins the sentence and `again` stands before its verb, each with a space at its end. */
export const signInWithCli = (lead = '', again = '') => ({
	switchAzureCliCloud: '먼저 Azure CLI가 사용할 클라우드를 바꾸세요: {nonDefaultCloud}',
	signInWithAzureCli: `${lead}Azure CLI에서 ${again}로그인하세요.`,
	signInToTenant: `${lead}Azure CLI에서 {requestedTenant} 테넌트에 ${again}로그인하세요.`,
});
